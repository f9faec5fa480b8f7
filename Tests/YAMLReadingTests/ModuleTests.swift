import Testing

@testable import YAMLReading
