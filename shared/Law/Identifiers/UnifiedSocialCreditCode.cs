namespace Platform.Law.Identifiers;

/// <summary>The 18-character unified social credit code of GB 32100, with the organization code of GB 11714 inside.</summary>
public static class UnifiedSocialCreditCode
{
    private const string Characters = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static readonly int[] Weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
    private static readonly int[] OrganizationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>
    /// Checks form and check character. Early pilot codes, whose organization part begins with M0, do not keep the check character;
    /// they are doubtful, not invalid.
    /// </summary>
    public static NumberCheck Check(string? text)
    {
        var code = text?.Trim().ToUpperInvariant() ?? "";
        if (code.Length != 18 || !code.All(Characters.Contains) || !code[2..8].All(char.IsAsciiDigit))
        {
            return NumberCheck.Invalid("credit_code.form", "统一社会信用代码应为18位，不使用字母I、O、S、V、Z。");
        }

        var sum = Weights.Select((weight, index) => weight * Characters.IndexOf(code[index], StringComparison.Ordinal)).Sum();
        if (Characters[(31 - (sum % 31)) % 31] != code[17])
        {
            return code.AsSpan(8).StartsWith("M0")
                ? NumberCheck.Doubtful("credit_code.pilot", "该代码属早期试点代码，校验码不符，请核对证照。")
                : NumberCheck.Invalid("credit_code.check_character", "统一社会信用代码校验码不正确。");
        }

        if (OrganizationCheck(code.AsSpan(8, 8)) != code[16])
        {
            return NumberCheck.Doubtful("credit_code.organization_code", "代码中的组织机构代码校验码不符，请核对证照。");
        }

        return AreaCode.HasKnownProvince(code[2..8]) || code[2..4] == "10"
            ? NumberCheck.Valid
            : NumberCheck.Doubtful("credit_code.area_code", "代码中的地区代码未收录，请核对证照。");
    }

    private static char OrganizationCheck(ReadOnlySpan<char> body)
    {
        var sum = 0;
        for (var index = 0; index < body.Length; index++)
        {
            var value = char.IsAsciiDigit(body[index]) ? body[index] - '0' : body[index] - 'A' + 10;
            sum += OrganizationWeights[index] * value;
        }

        return (11 - (sum % 11)) switch
        {
            10 => 'X',
            11 => '0',
            var digit => (char)('0' + digit),
        };
    }
}
