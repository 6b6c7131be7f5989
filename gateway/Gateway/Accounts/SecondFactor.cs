using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace Gateway.Accounts;

/// <summary>Checks one-time codes for ASP.NET Core Identity: each code is good once, and keys lie encrypted.</summary>
internal sealed class SecondFactor(IDataProtectionProvider protection, TimeProvider clock) : IUserTwoFactorTokenProvider<Account>
{
    private readonly IDataProtector _keys = protection.CreateProtector("gateway.second-factor");

    public string Seal(string key) => _keys.Protect(key);

    public string Open(string stored) => _keys.Unprotect(stored);

    public Task<string> GenerateAsync(string purpose, UserManager<Account> manager, Account user) =>
        throw new NotSupportedException("The person's own app makes the codes.");

    public Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<Account> manager, Account user) =>
        Task.FromResult(user.Secret.AuthenticatorKey is not null);

    public async Task<bool> ValidateAsync(string purpose, string token, UserManager<Account> manager, Account user) =>
        user.Secret.AuthenticatorKey is { } stored && Spend(user.Secret, stored, token) && (await manager.UpdateAsync(user)).Succeeded;

    /// <summary>Accepts a right code of a key that no code of this or a later step was accepted before; the caller saves.</summary>
    public bool Spend(AccountSecret secret, string stored, string code)
    {
        if (OneTimeCode.StepOf(Open(stored), code, clock.GetUtcNow()) is not { } step || step <= secret.LastCodeStep) return false;
        secret.LastCodeStep = step;
        return true;
    }
}
