using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using Platform.Documents.Sheets;
using Portal.Formats;
using Portal.Identity;
using Portal.Pages.Desk;

namespace Portal.Pages.EnforcementDesk;

/// <summary>The sheet that officers fill in for an import.</summary>
internal static class OrderTemplate
{
    public const string Href = "/desk/work-orders/template.xlsx";

    public static void MapOrderTemplate(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet(Href, Answer).RequireAuthorization(DeskPolicies.KeepOrders).ExcludeFromDescription();

    private static FileContentHttpResult Answer(
        [FromServices] IStringLocalizer<DeskText> shared, [FromServices] IStringLocalizer<EnforcementText> own, [FromServices] TimeProvider clock)
    {
        var words = new DeskWords(shared, new Dictionary<string, IStringLocalizer>(StringComparer.Ordinal) { ["enforcement"] = own });
        return TypedResults.File(new OrderSheet(words).Template(ChineseFormat.DayOf(clock.GetUtcNow())), SheetWriter.MediaType, "work-orders.xlsx");
    }
}
