//! The Merkle tree of RFC 6962, section 2.1: a leaf's hash is SHA-256 of 0x00 and its bytes, a node's
//! of 0x01 and its two children; a tree that is not full is split at the largest power of two.

use super::Digest;

/// The hash of a leaf with these bytes.
#[must_use]
pub fn leaf_hash(bytes: &[u8]) -> Digest {
    Digest::of(&[&[0], bytes])
}

fn node_hash(left: Digest, right: Digest) -> Digest {
    Digest::of(&[&[1], &left.0, &right.0])
}

/// A tree that is given its leaves one by one and keeps only the roots of its full subtrees.
#[derive(Debug, Clone, Default)]
pub struct Tree {
    size: u64,
    /// The roots of the full subtrees, the largest first; their sizes are the bits of `size`.
    peaks: Vec<Digest>,
}

impl Tree {
    /// Takes the next leaf.
    pub fn push(&mut self, leaf: Digest) {
        let mut node = leaf;
        for _ in 0..self.size.trailing_ones() {
            let Some(left) = self.peaks.pop() else { unreachable!("a peak for each bit of the size") };
            node = node_hash(left, node);
        }
        self.peaks.push(node);
        self.size += 1;
    }

    /// How many leaves it was given.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Its root; that of no leaves is the SHA-256 of nothing.
    #[must_use]
    pub fn root(&self) -> Digest {
        self.peaks.iter().rev().copied().reduce(|right, left| node_hash(left, right)).unwrap_or_else(|| Digest::of(&[]))
    }
}

/// The root over these leaves.
#[must_use]
pub fn root_of(leaves: &[Digest]) -> Digest {
    let mut tree = Tree::default();
    for leaf in leaves {
        tree.push(*leaf);
    }
    tree.root()
}

/// The siblings on the way from leaf `index` to the root, from the leaf on (section 2.1.1).
///
/// # Panics
/// When there is no such leaf.
#[must_use]
pub fn inclusion_path(leaves: &[Digest], index: usize) -> Vec<Digest> {
    assert!(index < leaves.len(), "leaf {index} of {}", leaves.len());
    if leaves.len() == 1 {
        return Vec::new();
    }
    let (left, right) = leaves.split_at(leaves.len().next_power_of_two() / 2);
    let mut path;
    if index < left.len() {
        path = inclusion_path(left, index);
        path.push(root_of(right));
    } else {
        path = inclusion_path(right, index - left.len());
        path.push(root_of(left));
    }
    path
}

/// The root that a leaf's path leads to; none when the path is not as long as it must be.
pub fn root_of_path(leaf: Digest, index: u64, size: u64, path: &[Digest]) -> Option<Digest> {
    match (size, path.split_last()) {
        (1, None) => (index == 0).then_some(leaf),
        (2.., Some((sibling, rest))) if index < size => {
            let left = size.next_power_of_two() / 2;
            if index < left {
                Some(node_hash(root_of_path(leaf, index, left, rest)?, *sibling))
            } else {
                Some(node_hash(*sibling, root_of_path(leaf, index - left, size - left, rest)?))
            }
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The definition, word for word: the oracle.
    fn defined(leaves: &[Vec<u8>]) -> Digest {
        match leaves {
            [] => Digest::of(&[]),
            [one] => Digest::of(&[&[0], one]),
            many => {
                let mut split = 1;
                while split * 2 < many.len() {
                    split *= 2;
                }
                Digest::of(&[&[1], &defined(&many[..split]).0, &defined(&many[split..]).0])
            }
        }
    }

    fn leaves(count: u8) -> Vec<Vec<u8>> {
        (0..count).map(|byte| vec![byte; usize::from(byte)]).collect()
    }

    #[test]
    fn the_root_is_that_of_the_definition() {
        for count in 0..70 {
            let leaves = leaves(count);
            let hashes: Vec<_> = leaves.iter().map(|leaf| leaf_hash(leaf)).collect();
            assert_eq!(root_of(&hashes), defined(&leaves), "{count}");
        }
    }

    #[test]
    fn the_root_is_that_of_the_rfcs_own_test_data() {
        // Certificate Transparency's reference test vectors.
        let inputs: [&[u8]; 8] = [
            &[],
            &[0x00],
            &[0x10],
            &[0x20, 0x21],
            &[0x30, 0x31],
            &[0x40, 0x41, 0x42, 0x43],
            &[0x50, 0x51, 0x52, 0x53, 0x54, 0x55, 0x56, 0x57],
            &[0x60, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6a, 0x6b, 0x6c, 0x6d, 0x6e, 0x6f],
        ];
        let hashes: Vec<_> = inputs.iter().map(|input| leaf_hash(input)).collect();
        for (count, root) in [
            (0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            (1, "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"),
            (8, "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"),
        ] {
            assert_eq!(root_of(&hashes[..count]).to_string(), root);
        }
    }

    #[test]
    fn a_path_leads_from_its_leaf_to_the_root_and_from_no_other() {
        for count in 1..40 {
            let hashes: Vec<_> = leaves(count).iter().map(|leaf| leaf_hash(leaf)).collect();
            let (root, size) = (root_of(&hashes), u64::from(count));
            for (index, leaf) in (0..).zip(&hashes) {
                let path = inclusion_path(&hashes, usize::try_from(index).unwrap());
                assert_eq!(root_of_path(*leaf, index, size, &path), Some(root));
                for other in (0..size + 2).filter(|other| *other != index) {
                    assert_ne!(root_of_path(*leaf, other, size, &path), Some(root), "{index} as {other} of {size}");
                }
                assert_ne!(root_of_path(leaf_hash(b"other"), index, size, &path), Some(root));
                let longer = [path.as_slice(), &[root]].concat();
                assert_eq!(root_of_path(*leaf, index, size, &longer), None);
                if let Some((_, shorter)) = path.split_last() {
                    assert_eq!(root_of_path(*leaf, index, size, shorter), None);
                }
            }
        }
    }
}
