namespace Enforcement.YearStatistics;

/// <summary>Who is reported to: both of them (国办发〔2018〕118号 (6)).</summary>
public enum StatisticsRecipient
{
    /// <summary>本级人民政府; for a street, whose outpost it is (市、区人民政府).</summary>
    OwnGovernment,

    /// <summary>上级主管部门.</summary>
    HigherDepartment,
}

/// <summary>An edition as it was sent to one recipient.</summary>
internal sealed record StatisticsReport(StatisticsRecipient Recipient, string RecipientName, DateOnly ReportedOn, string Document, Guid ReportedBy);
