using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Enforcement.YearStatistics;

/// <summary>Columns of the statistics table, the lighter kinds first; a decision stands under the heaviest of its kinds.</summary>
internal enum StatisticsColumn
{
    /// <summary>警告.</summary>
    Warning,

    /// <summary>通报批评.</summary>
    Criticism,

    /// <summary>罚款.</summary>
    Fine,

    /// <summary>没收违法所得、没收非法财物.</summary>
    Confiscation,

    /// <summary>暂扣许可证件.</summary>
    Suspension,

    /// <summary>降低资质等级.</summary>
    Lowering,

    /// <summary>限制开展生产经营活动.</summary>
    Restriction,

    /// <summary>责令停产停业.</summary>
    Stop,

    /// <summary>责令关闭、限制从业.</summary>
    Closure,

    /// <summary>吊销许可证件.</summary>
    RevokedLicence,

    /// <summary>行政拘留; a street has no such power.</summary>
    Detention,

    /// <summary>其他, only when nothing else is imposed.</summary>
    Other,
}

/// <summary>Whose decisions a row counts.</summary>
internal enum StatisticsProcedure
{
    /// <summary>简易程序.</summary>
    Simple,

    /// <summary>普通程序.</summary>
    Ordinary,

    /// <summary>合计.</summary>
    All,
}

/// <summary>Decisions of one procedure: how many stand in each column, how many there are, and fines and confiscated gains in fen.</summary>
internal sealed record StatisticsRow(StatisticsProcedure Procedure, IReadOnlyList<int> Counts, int Decisions, long AmountFen);

/// <summary>The figures of one year: a row for each procedure and one for both, decisions left out, and inspections.</summary>
internal sealed record YearFigures(IReadOnlyList<StatisticsRow> Rows, int LeftOut, int Inspections)
{
    public static YearFigures None { get; } = new([], 0, 0);

    /// <summary>The text that is hashed: one line for each figure in a fixed order, so that anyone can write it down again from the table.</summary>
    public string Canonical(string street, int year, int edition)
    {
        var text = new StringBuilder();
        Line("street", street);
        Line("year", Text(year));
        Line("edition", Text(edition));
        foreach (var row in Rows)
        {
            foreach (var column in Enum.GetValues<StatisticsColumn>()) Line($"{row.Procedure}.{column}", Text(row.Counts[(int)column]));
            Line($"{row.Procedure}.Decisions", Text(row.Decisions));
            Line($"{row.Procedure}.AmountFen", Text(row.AmountFen));
        }

        Line("LeftOut", Text(LeftOut));
        Line("Inspections", Text(Inspections));
        return text.ToString();

        void Line(string name, string value) => text.Append(name).Append('=').Append(value).Append('\n');
    }

    public static string Checksum(string canonical) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)));

    /// <summary>Whether the other says the same; lists are compared by what they hold.</summary>
    public bool Says(YearFigures other) => Canonical("", 0, 0) == other.Canonical("", 0, 0);

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);
}
