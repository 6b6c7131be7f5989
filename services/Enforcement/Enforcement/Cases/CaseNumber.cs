namespace Enforcement.Cases;

/// <summary>A document number: prefix, year in 〔〕, running number without leading zero, 号; restarts every year and has no gaps.</summary>
internal static class CaseNumber
{
    public static string Of(string prefix, int year, int sequence) => $"{prefix}〔{year}〕{sequence}号";
}
