import Testing

@testable import TextScanning
