using System.Text.RegularExpressions;
using Gateway.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Organization.Contracts;
using Platform.Journal;
using Platform.Law.Results;

namespace Gateway.Accounts;

/// <summary>Opens an account with a first password.</summary>
internal sealed record OpenAccount(string UserName, string DisplayName, string Office, IReadOnlyList<string> RoleCodes)
{
    /// <summary>The id to use; a new one when null.</summary>
    public Guid? Id { get; init; }

    public bool MustChangePassword { get; init; } = true;

    public bool IsSynthetic { get; init; }
}

/// <summary>The opened account.</summary>
internal sealed record AccountOpened(Guid Id);

internal sealed partial class OpenAccountHandler(GatewayDbContext db, IPasswordHasher<Account> hasher)
{
    private const int LongestName = 40;

    public async Task<Result<AccountOpened>> HandleAsync(OpenAccount command, string password, Act act, CancellationToken cancellation)
    {
        if (Faults(command) is { Count: > 0 } faults) return Refusal.Invalid("gateway.account_incomplete", "账号信息不完整。", faults);
        var normalized = command.UserName.ToUpperInvariant();
        if (await db.Accounts.AnyAsync(known => known.Street == act.Street && known.NormalizedUserName == normalized, cancellation))
            return AccountErrors.NameTaken;
        var account = Account.Open(command.Id ?? act.NewId(), command, hasher.HashPassword(null!, password), act);
        db.Accounts.Add(account);
        db.AccountSecrets.Add(account.Secret);
        var saved = await db.SaveOrGiveWayAsync(cancellation);
        return saved.IsRefused ? AccountErrors.NameTaken : new AccountOpened(account.Id);
    }

    private static List<FieldFault> Faults(OpenAccount command)
    {
        List<FieldFault> faults = [];
        if (!SignInName().IsMatch(command.UserName)) faults.Add(new("userName", "format", "登录名为三至三十二位小写字母、数字、点、横线，以字母开头。"));
        if (command.DisplayName.Length is 0 or > LongestName) faults.Add(new("displayName", "required", "请填写姓名，最多四十个字。"));
        if (command.Office.Length == 0) faults.Add(new("office", "required", "请选择所在机构。"));
        if ((command.RoleCodes.Count == 0 && !command.IsSynthetic) || command.RoleCodes.Except(Roles.All, StringComparer.Ordinal).Any()) faults.Add(new("roles", "required", "请至少选择一个角色。"));
        return faults;
    }

    [GeneratedRegex("^[a-z][a-z0-9.-]{2,31}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SignInName();
}
