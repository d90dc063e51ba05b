import ArgumentParser

/// Whether articles that tell one text are shown as one.
struct CopyOptions: ParsableArguments {
  @Flag(help: "Show all copies of a text, and not one for all of them.")
  var allCopies = false
}
