using System.Linq.Expressions;
using Reports.Records;

namespace Reports.Claims;

/// <summary>Days and records of a year; a year is 1 January to 31 December in Asia/Shanghai, both included.</summary>
internal static class Years
{
    public static DateOnly First(int year) => new(year, 1, 1);

    public static DateOnly Last(int year) => new(year, 12, 31);

    public static IQueryable<ReportRecord> OfKind(this IQueryable<ReportRecord> records, string service, string kind) =>
        records.Where(record => record.Service == service && record.Kind == kind);

    /// <summary>Records whose own day lies in the year.</summary>
    public static IQueryable<ReportRecord> DatedIn(this IQueryable<ReportRecord> records, int year)
    {
        var (first, last) = (First(year), Last(year));
        return records.Where(record => record.Date >= first && record.Date <= last);
    }

    /// <summary>Records whose own day lies in one of the periods by which a cadence divides the year.</summary>
    public static IQueryable<ReportRecord> DatedIn(this IQueryable<ReportRecord> records, int year, Cadence cadence)
    {
        var (first, last) = cadence.Span(year);
        return records.Where(record => record.Date >= first && record.Date <= last);
    }

    /// <summary>Records that begin in the year: received, filed, entered.</summary>
    public static IQueryable<ReportRecord> BegunIn(this IQueryable<ReportRecord> records, int year)
    {
        var (first, last) = (First(year), Last(year));
        return records.Where(record => record.BegunOn >= first && record.BegunOn <= last);
    }

    /// <summary>Records that end in the year: resolved, decided, completed.</summary>
    public static IQueryable<ReportRecord> EndedIn(this IQueryable<ReportRecord> records, int year)
    {
        var (first, last) = (First(year), Last(year));
        return records.Where(record => record.EndedOn >= first && record.EndedOn <= last);
    }

    /// <summary>Records in force on the year's last day.</summary>
    public static IQueryable<ReportRecord> InForceAtEndOf(this IQueryable<ReportRecord> records, int year)
    {
        var last = Last(year);
        return records.Where(record => record.BegunOn <= last && (record.EndedOn == null || record.EndedOn >= last));
    }

    /// <summary>Records in force on any day of the year.</summary>
    public static IQueryable<ReportRecord> InForceDuring(this IQueryable<ReportRecord> records, int year)
    {
        var (first, last) = (First(year), Last(year));
        return records.Where(record => record.BegunOn <= last && (record.EndedOn == null || record.EndedOn >= first));
    }

    public static IQueryable<ReportRecord> Done(this IQueryable<ReportRecord> records) =>
        records.Where(record => record.Status == RecordStatus.Done);

    /// <summary>The union of several queries over the same records, as one condition.</summary>
    public static IQueryable<ReportRecord> AnyOf(this IQueryable<ReportRecord> records, params IReadOnlyList<Expression<Func<ReportRecord, bool>>> conditions)
    {
        var record = Expression.Parameter(typeof(ReportRecord), "record");
        var any = conditions
            .Select(condition => new Rebind(condition.Parameters[0], record).Visit(condition.Body))
            .Aggregate(Expression.OrElse);
        return records.Where(Expression.Lambda<Func<ReportRecord, bool>>(any, record));
    }

    private sealed class Rebind(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : base.VisitParameter(node);
    }
}
