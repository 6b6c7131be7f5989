using System.Security.Cryptography;
using System.Text;

namespace Enforcement.Publications;

/// <summary>What was last prepared of a decision, by whom, and who approved it or gave it back.</summary>
internal sealed record Publication
{
    /// <summary>Null where nothing is to be published, after it was given back, and once the decision no longer stands.</summary>
    public PublicCopy? Copy { get; init; }

    /// <summary>That nothing is published; proposed, and decided once somebody approved it.</summary>
    public NonPublication? Withholding { get; init; }

    /// <summary>SHA-256 of what was prepared, in hex; stays when the copy goes.</summary>
    public string Hash { get; init; } = "";

    /// <summary>What was masked in the words for the public, in zh-Hans.</summary>
    public IReadOnlyList<string> Masked { get; init; } = [];

    public DateOnly? PreparedOn { get; init; }

    public Guid? PreparedBy { get; init; }

    public DateOnly? ApprovedOn { get; init; }

    public Guid? ApprovedBy { get; init; }

    /// <summary>Why the last copy was given back; of no account once another is prepared.</summary>
    public string DeclinedReason { get; init; } = "";

    public Guid? DeclinedBy { get; init; }

    /// <summary>What says which copy of which case was looked at.</summary>
    public string RefOf(Guid id) => $"{id}/{Hash}";
}

/// <summary>That a decision is not published, with its ground in words.</summary>
internal sealed record NonPublication(NonPublicationGround Ground, string Reason)
{
    public string Hash() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Ground}:{Reason}")));
}
