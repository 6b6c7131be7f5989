using Platform.Law.Results;

namespace Gateway.Accounts;

internal static class AccountErrors
{
    public static Refusal Disabled { get; } = new("gateway.account_disabled", ErrorKind.State, "该账号已停用。") { Cure = "先启用该账号。" };

    public static Refusal NotDisabled { get; } = new("gateway.account_not_disabled", ErrorKind.State, "该账号没有停用。");

    public static Refusal NameTaken { get; } = Refusal.Invalid("gateway.account_name_taken", "该登录名已被使用，请换一个。", "userName") with { Kind = ErrorKind.Duplicate };

    public static Refusal NotFound { get; } = new("gateway.account_not_found", ErrorKind.NotFound, "没有这个账号。");

    public static Refusal LastAdministrator { get; } = new("gateway.last_administrator", ErrorKind.State, "这是最后一个系统管理员账号，不能停用，也不能去掉系统管理员角色。")
    {
        Cure = "先为另一个账号设置系统管理员角色。",
    };

    public static Refusal ChangedMeanwhile { get; } = new("gateway.account_changed_meanwhile", ErrorKind.Concurrency, "该账号刚被他人修改，本次没有保存。") { Cure = "刷新页面后重新填写。" };

    public static Refusal NoSecondFactor { get; } = new("gateway.no_second_factor", ErrorKind.State, "该账号没有设置动态验证码。");

    public static Refusal SecondFactorRequired { get; } = new("gateway.second_factor_required", ErrorKind.State, "您的角色必须使用动态验证码，不能关闭。");

    public static Refusal WrongPassword { get; } = Refusal.Invalid("gateway.wrong_password", "密码不正确。", "password");

    public static Refusal WrongCode { get; } = Refusal.Invalid("gateway.wrong_code", "验证码不正确或已用过，请输入当前显示的六位数字。", "code");

    public static Refusal WeakPassword { get; } = Refusal.Invalid("gateway.weak_password", "新密码至少十二位，不能包含账号，不能是同几个字符的重复，不能与原密码相同。", "newPassword");

    public static Refusal Locked { get; } = new("gateway.account_locked", ErrorKind.State, "连续输错次数过多，账号已锁定，请十分钟后再试。");
}
