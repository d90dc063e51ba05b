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

  /// The vocabulary, the most frequent word first.
  let words: [UInt64]
  /// How often each occurs.
  let counts: [Int]
  private(set) var index: [UInt64: Int32] = [:]
  private(set) var vectors: [Float]

  init(sentences: [[UInt64]]) {
    let (size, leastCount) = (Self.size, Self.leastCount)
    let (epochs, negatives) = (Self.epochs, Self.negatives)
    var counts: [UInt64: Int] = [:]
    for sentence in sentences { for word in sentence { counts[word, default: 0] += 1 } }
    let kept = counts.filter { $0.value >= leastCount }.sorted {
      ($0.value, $0.key) > ($1.value, $1.key)
    }
    words = kept.map(\.key)
    self.counts = kept.map(\.value)
    for (number, word) in words.enumerated() { index[word] = Int32(number) }
    var generator = SplitMix(state: 42)
    let vocabulary = words.count
    vectors = (0..<vocabulary * size).map { _ in
      (Float(generator.next() >> 40) / Float(1 << 24) - 0.5) / Float(size)
    }
    var noise: [Int32] = []
    noise.reserveCapacity(1 << 20)
    let powers = kept.map { pow(Double($0.value), 0.75) }
    let total = powers.reduce(0, +)
    for (number, power) in powers.enumerated() {
      let copies = max(1, Int(power / total * Double(1 << 20)))
      for _ in 0..<copies { noise.append(Int32(number)) }
    }
    let tokens = Double(kept.reduce(0) { $0 + $1.value })
    let keep = kept.map { entry -> UInt32 in
      let frequency = Double(entry.value) / tokens
      let share = min(1, (1e-3 / frequency).squareRoot() + 1e-3 / frequency)
      return UInt32(share * Double(UInt32.max - 1))
    }
    let coded = sentences.map { $0.map { index[$0] ?? -1 } }
    var outputs = [Float](repeating: 0, count: vocabulary * size * 4)
    let places = [-2, -1, 1, 2]
    vectors.withUnsafeMutableBufferPointer { input in
      outputs.withUnsafeMutableBufferPointer { output in
        var slope = [Float](repeating: 0, count: size)
        for epoch in 0..<epochs {
          for (number, sentence) in coded.enumerated() {
            let done = (Float(epoch) + Float(number) / Float(coded.count)) / Float(epochs)
            let rate = max(0.0005, 0.05 * (1 - done))
            guard let inputs = input.baseAddress, let outputs = output.baseAddress else { return }
            for position in sentence.indices where sentence[position] >= 0 {
              let word = Int(sentence[position])
              let vector = inputs + word * size
              for (place, distance) in places.enumerated() {
                let other = position + distance
                guard sentence.indices.contains(other), sentence[other] >= 0 else { continue }
                let target = Int(sentence[other])
                if UInt32(truncatingIfNeeded: generator.next()) > keep[target] { continue }
                for column in 0..<size { slope[column] = 0 }
                for sample in 0...negatives {
                  let chosen =
                    sample == 0 ? target : Int(noise[Int(generator.next() >> 20) % noise.count])
                  if sample > 0, chosen == target { continue }
                  let row = outputs + (chosen * 4 + place) * size
                  var dot: Float = 0
                  for column in 0..<size { dot += vector[column] * row[column] }
                  let truth: Float = sample == 0 ? 1 : 0
                  let step = (truth - 1 / (1 + expf(-dot))) * rate
                  for column in 0..<size {
                    slope[column] += step * row[column]
                    row[column] += step * vector[column]
                  }
                }
                for column in 0..<size { vector[column] += slope[column] }
              }
            }
          }
        }
      }
    }
    for word in 0..<vocabulary {
      var norm: Float = 0
      for column in 0..<size {
        norm += vectors[word * size + column] * vectors[word * size + column]
      }
      norm = max(1e-6, norm.squareRoot())
      for column in 0..<size { vectors[word * size + column] /= norm }
    }
  }

  /// Parts the words in `count` clusters by k-means on the sphere.
  func clusters(_ count: Int, rounds: Int = 8) -> [UInt16] {
    let size = Self.size
    let vocabulary = words.count
    let count = min(count, vocabulary)
    var generator = SplitMix(state: 7)
    var centers = [Float](repeating: 0, count: count * size)
    for center in 0..<count {
      let word = Int(generator.next() >> 16) % vocabulary
      for column in 0..<size { centers[center * size + column] = vectors[word * size + column] }
    }
    var assigned = [UInt16](repeating: 0, count: vocabulary)
    for _ in 0..<rounds {
      var sums = [Float](repeating: 0, count: count * size)
      vectors.withUnsafeBufferPointer { vectors in
        centers.withUnsafeBufferPointer { centers in
          guard let rows = vectors.baseAddress, let middles = centers.baseAddress else { return }
          for word in 0..<vocabulary {
            var best = -Float.infinity
            for center in 0..<count {
              var dot: Float = 0
              let a = rows + word * size
              let b = middles + center * size
              for column in 0..<size { dot += a[column] * b[column] }
              if dot > best {
                best = dot
                assigned[word] = UInt16(center)
              }
            }
            let center = Int(assigned[word])
            for column in 0..<size {
              sums[center * size + column] += vectors[word * size + column]
            }
          }
        }
      }
      for center in 0..<count {
        var norm: Float = 0
        for column in 0..<size {
          norm += sums[center * size + column] * sums[center * size + column]
        }
        guard norm > 0 else { continue }
        norm = norm.squareRoot()
        for column in 0..<size {
          centers[center * size + column] = sums[center * size + column] / norm
        }
      }
    }
    return assigned
  }
}
