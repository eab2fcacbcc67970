import ArgumentParser

@main
struct Tiendo: ParsableCommand {}
