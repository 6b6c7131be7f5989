using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Organization.Contracts;
using Organization.Contracts.V1;
using Platform.Law.Results;
using Portal.Forms;
using Portal.Pages.Home;

namespace Portal.Pages.Account;

/// <summary>What the pages about accounts share: words of roles, names of offices, mistakes at fields.</summary>
public abstract class AccountPageBase : ServicePage<AccountText>
{
    private const int MostOffices = 100;

    /// <summary>The request.</summary>
    [CascadingParameter]
    protected HttpContext? Http { get; set; }

    /// <summary>What was refused and belongs to no field.</summary>
    protected Refusal? Refused { get; private set; }

    /// <summary>Mistakes at fields.</summary>
    protected IReadOnlyList<FieldError> Errors { get; private set; } = [];

    /// <summary>Every role with its name.</summary>
    protected IReadOnlyList<FieldOption> RoleOptions => [.. Roles.All.Select(role => new FieldOption(role, NameOfRole(role)))];

    /// <summary>The name of a role.</summary>
    protected string NameOfRole(string role) => WordOf("Role", role);

    /// <summary>The names of roles, in the order of forms.</summary>
    protected string NamesOf(IEnumerable<string> roles) => string.Join(T["And"], Roles.All.Intersect(roles, StringComparer.Ordinal).Select(NameOfRole));

    /// <summary>The offices of the street; empty when the service that keeps them is away or there are none yet.</summary>
    protected async Task<IReadOnlyList<FieldOption>> OfficesAsync()
    {
        var offices = await AskAsync(() => new Offices.OfficesClient(Calls.To("organization")).ListOfficesAsync(new ListOfficesRequest { Size = MostOffices }));
        return [.. offices.Value?.Items.Select(office => new FieldOption(office.Code, office.Name)) ?? []];
    }

    /// <summary>Shows a refusal: at the fields it names, or above the form.</summary>
    protected void Show(Refusal refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        Errors = [.. refusal.Faults.Select(fault => new FieldError(fault.Field, WordOf("Field", fault.Field), fault.Message))];
        Refused = Errors.Count == 0 ? refusal : null;
    }

    /// <summary>Shows a mistake at one field.</summary>
    protected void Show(string field, string message) => Errors = [new FieldError(field, WordOf("Field", field), message)];

    /// <summary>Answers with a status other than 200.</summary>
    protected void Status(int status)
    {
        if (Http is { Response.HasStarted: false }) Http.Response.StatusCode = status;
    }
}
