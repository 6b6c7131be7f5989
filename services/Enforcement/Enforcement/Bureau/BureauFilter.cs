using Enforcement.Contracts.V1;
using Platform.Hosting.Calls;

namespace Enforcement.Bureau;

/// <summary>A list request as read from the wire.</summary>
internal sealed record BureauFilter(DateOnly? From, DateOnly? To, string Status, Guid? CaseId, int Page, int Size)
{
    public static BureauFilter Read(BureauListRequest request) => new(
        WireTime.Day(request.From), WireTime.Day(request.To), request.Status,
        Guid.TryParse(request.CaseId, out var id) ? id : null, request.Page, request.Size);

    /// <summary>The status asked for; null when none or an unknown one is named.</summary>
    public T? StatusAs<T>()
        where T : struct, Enum => Enum.TryParse<T>(Status, out var status) && Enum.IsDefined(status) ? status : null;
}
