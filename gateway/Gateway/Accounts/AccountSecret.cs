using Platform.Persistence;

namespace Gateway.Accounts;

/// <summary>What an account signs in with. Replaced in place and never journaled.</summary>
internal sealed class AccountSecret : ITechnicalRecord
{
    public required Guid AccountId { get; init; }

    public required string PasswordHash { get; set; }

    /// <summary>Names the sessions that are still good: another stamp ends them all.</summary>
    public required string SecurityStamp { get; set; }

    public bool MustChangePassword { get; set; }

    /// <summary>The key of the one-time codes (RFC 6238), encrypted; null without a second factor.</summary>
    public string? AuthenticatorKey { get; set; }

    /// <summary>A key that is shown for enrolment and not yet confirmed by a code, encrypted.</summary>
    public string? OfferedKey { get; set; }

    public bool TwoFactorEnabled { get; set; }

    /// <summary>The time step of the last accepted code: a code is good once (RFC 6238 section 5.2).</summary>
    public long LastCodeStep { get; set; }

    /// <summary>Hashes of the recovery codes that are left, joined by spaces.</summary>
    public string RecoveryCodes { get; set; } = "";

    public int FailedCount { get; set; }

    public DateTimeOffset? LockedUntil { get; set; }

    /// <summary>Takes the second factor away, with everything that belongs to it.</summary>
    public void ForgetSecondFactor()
    {
        AuthenticatorKey = null;
        OfferedKey = null;
        TwoFactorEnabled = false;
        RecoveryCodes = "";
    }
}
