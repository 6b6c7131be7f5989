using Platform.Law.Results;

namespace Gateway.Accounts;

internal static class AccountErrors
{
    public static Refusal Disabled { get; } = new("gateway.account_disabled", ErrorKind.State, "该账号已停用。");

    public static Refusal NameTaken { get; } = new("gateway.account_name_taken", ErrorKind.Duplicate, "该登录名已被使用。") { Field = "userName" };

    public static Refusal NotFound { get; } = new("gateway.account_not_found", ErrorKind.NotFound, "没有这个账号。");
}
