import Annotators
import Foundation

/// Vectors of words by the company they keep.
///
/// Skip-grams with negative samples (Mikolov and others, 2013), with an output vector for each place of a neighbor (Ling
/// and others, 2015), since what stands before a name differs from what stands behind it.
struct WordVectors {
  private static let size = 64
  private static let leastCount = 3
  private static let epochs = 5
  private static let negatives = 5
  private static let places = [-2, -1, 1, 2]

  /// The vocabulary, the most frequent word first.
  let words: [UInt64]
  /// How often each occurs.
  let counts: [Int]
  private var vectors: [Float]
  private var outputs: [Float]
  private var generator = SplitMix(state: 42)

  /// Learns the vectors of the words that occur three times at least.
  init(sentences: [[UInt64]]) {
    var counts: [UInt64: Int] = [:]
    for sentence in sentences { for word in sentence { counts[word, default: 0] += 1 } }
    let kept = counts.filter { $0.value >= Self.leastCount }.sorted {
      ($0.value, $0.key) > ($1.value, $1.key)
    }
    words = kept.map(\.key)
    self.counts = kept.map(\.value)
    vectors = []
    outputs = [Float](repeating: 0, count: words.count * Self.size * Self.places.count)
    for _ in 0..<words.count * Self.size {
      let random = Float(generator.next() >> 40) / Float(1 << 24)
      vectors.append((random - 0.5) / Float(Self.size))
    }
    let index = Dictionary(uniqueKeysWithValues: zip(words, words.indices.map(Int32.init)))
    train(on: sentences.map { $0.map { index[$0] ?? -1 } })
    Self.normalize(&vectors)
  }

  private mutating func train(on sentences: [[Int32]]) {
    let sampling = WordSampling(counts: counts)
    for epoch in 0..<Self.epochs {
      for (number, sentence) in sentences.enumerated() {
        let done = (Float(epoch) + Float(number) / Float(sentences.count)) / Float(Self.epochs)
        train(on: sentence, sampling, rate: max(0.0005, 0.05 * (1 - done)))
      }
    }
  }

  private mutating func train(on sentence: [Int32], _ sampling: WordSampling, rate: Float) {
    for position in sentence.indices where sentence[position] >= 0 {
      for (place, distance) in Self.places.enumerated() {
        let other = position + distance
        guard sentence.indices.contains(other), sentence[other] >= 0 else { continue }
        let neighbor = Int(sentence[other])
        if sampling.leavesOut(neighbor, generator.next()) { continue }
        train(Int(sentence[position]), beside: neighbor, at: place, sampling, rate: rate)
      }
    }
  }

  /// Brings a word nearer to a neighbor, and away from a few words by chance.
  private mutating func train(
    _ word: Int, beside neighbor: Int, at place: Int, _ sampling: WordSampling, rate: Float
  ) {
    let size = Self.size
    let start = word * size
    var slope = InlineArray<64, Float>(repeating: 0)
    for sample in 0...Self.negatives {
      let chosen = sample == 0 ? neighbor : sampling.word(generator.next())
      if sample > 0, chosen == neighbor { continue }
      let row = (chosen * Self.places.count + place) * size
      var product: Float = 0
      for column in 0..<size { product += vectors[start + column] * outputs[row + column] }
      let step = ((sample == 0 ? 1 : 0) - 1 / (1 + expf(-product))) * rate
      for column in 0..<size {
        slope[column] += step * outputs[row + column]
        outputs[row + column] += step * vectors[start + column]
      }
    }
    for column in 0..<size { vectors[start + column] += slope[column] }
  }

  /// Parts the words in `count` clusters by k-means on the sphere.
  func clusters(_ count: Int) -> [UInt16] {
    let size = Self.size
    let count = min(count, words.count)
    var generator = SplitMix(state: 7)
    var centers: [Float] = []
    for _ in 0..<count {
      let word = Int(generator.next() >> 16) % words.count
      centers += vectors[word * size..<(word + 1) * size]
    }
    var assigned = [UInt16](repeating: 0, count: words.count)
    for _ in 0..<8 {
      var sums = [Float](repeating: 0, count: centers.count)
      for word in words.indices {
        let center = nearest(to: word, of: centers)
        assigned[word] = UInt16(center)
        for column in 0..<size { sums[center * size + column] += vectors[word * size + column] }
      }
      Self.normalize(&sums)
      for index in sums.indices where sums[index] != 0 { centers[index] = sums[index] }
    }
    return assigned
  }

  private func nearest(to word: Int, of centers: [Float]) -> Int {
    var best = -Float.infinity
    var nearest = 0
    for center in 0..<centers.count / Self.size {
      var product: Float = 0
      for column in 0..<Self.size {
        product += vectors[word * Self.size + column] * centers[center * Self.size + column]
      }
      if product > best {
        best = product
        nearest = center
      }
    }
    return nearest
  }

  /// Brings each vector that is not 0 to length 1.
  private static func normalize(_ vectors: inout [Float]) {
    for start in stride(from: 0, to: vectors.count, by: size) {
      let sum = vectors[start..<start + size].reduce(0) { $0 + $1 * $1 }
      guard sum > 0 else { continue }
      for column in start..<start + size { vectors[column] /= sum.squareRoot() }
    }
  }
}
