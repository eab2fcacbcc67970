// Nothing to call from Swift: see offline.c.
