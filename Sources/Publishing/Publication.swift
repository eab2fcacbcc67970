// The disk.
