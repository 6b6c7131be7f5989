using System.Globalization;

namespace Enforcement.Violations;

/// <summary>Fines of the law in Chinese words.</summary>
internal static class LawWords
{
    private const long TenThousandYuan = 10_000_00;

    public static string Fines(IReadOnlyList<LawFine> fines) => string.Join("；", fines.Select(fine => Subject(fine.Subject) + Condition(fine.Condition) + Range(fine)));

    public static string Limit(FineLimit limit) =>
        !limit.IsNamed ? "没有收录金额"
        : limit.AllowsNoFine ? "不得罚款"
        : $"罚款{Between(limit.LowestFen, limit.HighestFen)}";

    public static string Between(long lowest, long highest) => lowest == 0 ? $"{Amount(highest)}以下" : $"{Amount(lowest)}至{Amount(highest)}";

    private static string Range(LawFine fine) => fine.HighestFen == 0 ? "金额另有规定" : Between(fine.LowestFen, fine.HighestFen);

    private static string Amount(long fen) => fen % TenThousandYuan == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{fen / TenThousandYuan}万元")
        : string.Create(CultureInfo.InvariantCulture, $"{fen / 100}元");

    private static string Subject(LawSubject subject) => subject switch
    {
        LawSubject.Citizen => "个人",
        LawSubject.Organization => "单位",
        _ => "",
    };

    private static string Condition(LawCondition condition) => condition switch
    {
        LawCondition.Refusal => "拒不改正的",
        LawCondition.Grave => "情节严重的",
        _ => "",
    };
}
