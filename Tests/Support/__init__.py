"""What the tests of the program and of its pages share."""
