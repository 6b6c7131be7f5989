using System.Globalization;
using Enforcement.Contracts.V1;

namespace Enforcement.Tests.SimulatedYear;

/// <summary>The parties of the simulated year; names and numbers are made up, and the numbers pass their check.</summary>
internal static class Parties
{
    private const string CreditDigits = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    public static readonly (PartyKind Kind, string Name, string Identifier)[] All =
    [
        (PartyKind.Citizen, "赵甲（示例）", Citizen("198001011")),
        (PartyKind.Citizen, "钱乙（示例）", Citizen("195507302")),
        (PartyKind.Citizen, "孙丙（示例）", Citizen("200706153")),
        (PartyKind.Citizen, "李丁（示例）", Citizen("201003204")),
        (PartyKind.Citizen, "周戊（示例）", ""),
        (PartyKind.Citizen, "吴己（示例）", Citizen("199012125")),
        (PartyKind.Citizen, "郑庚（示例）", Citizen("197203056")),
        (PartyKind.Organization, "某某建材有限公司", Credit("91000000MA0000001")),
        (PartyKind.Organization, "某某餐饮有限公司", Credit("91000000MA0000002")),
        (PartyKind.SoleTrader, "某某水果店", Credit("92000000MA0000003")),
    ];

    /// <summary>Day of birth in a citizen's number; null for every other party.</summary>
    public static DateOnly? BornOn(string identifier) =>
        identifier.Length == 18 && DateOnly.TryParseExact(identifier[6..14], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    // GB 11643-1999: 6 digits of the area, the day of birth, 3 of order, a check.
    private static string Citizen(string bornAndOrder)
    {
        int[] weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        var body = $"320585{bornAndOrder[..8]}00{bornAndOrder[8..]}";
        return body + "10X98765432"[body.Select((digit, place) => (digit - '0') * weights[place]).Sum() % 11];
    }

    // GB 32100-2015: 17 characters, each weighted by 3 to the power of its place, a check.
    private static string Credit(string body)
    {
        var weight = 1;
        var sum = 0;
        foreach (var character in body)
        {
            sum += CreditDigits.IndexOf(character, StringComparison.Ordinal) * weight;
            weight = weight * 3 % 31;
        }

        return body + CreditDigits[(31 - (sum % 31)) % 31];
    }
}
