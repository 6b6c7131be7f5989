using Platform.Persistence;

namespace Gateway.Accounts;

/// <summary>What an account signs in with. Replaced in place and never journaled.</summary>
internal sealed class AccountSecret : ITechnicalRecord
{
    public required Guid AccountId { get; init; }

    public required string PasswordHash { get; set; }

    public required string SecurityStamp { get; set; }

    public bool MustChangePassword { get; set; }

    /// <summary>The shared key of the one-time codes (RFC 6238), protected; null without a second factor.</summary>
    public string? AuthenticatorKey { get; set; }

    public bool TwoFactorEnabled { get; set; }

    public int FailedCount { get; set; }

    public DateTimeOffset? LockedUntil { get; set; }
}
