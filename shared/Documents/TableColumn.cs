namespace Platform.Documents;

/// <summary>A column of a <see cref="BoundTable"/>.</summary>
/// <param name="Header">The words of the header row.</param>
/// <param name="Weight">Share of the width, relative to the other columns; positive.</param>
/// <param name="AlignEnd">Right-aligned, for figures.</param>
public sealed record TableColumn(string Header, int Weight = 1, bool AlignEnd = false);
