namespace Enforcement.Cases;

/// <summary>The institution at which a fine is paid (代收机构): who decides a fine does not collect it (行政处罚法 art. 67).</summary>
internal sealed record FineCollector(string Name, string Address);
