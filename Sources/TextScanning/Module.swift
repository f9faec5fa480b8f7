import SourceText

/// A placeholder that keeps the module building until its first file lands.
enum TextScanningModule {}
