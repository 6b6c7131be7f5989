using Microsoft.EntityFrameworkCore;
using Organization.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Organization.Offices;

/// <summary>Enters an office.</summary>
internal sealed record AddOffice(string Code, string Name);

/// <summary>The office.</summary>
internal sealed record OfficeKept(Guid Id);

internal sealed class AddOfficeHandler(OrganizationDbContext db)
{
    private static readonly Refusal s_codeTaken = new("organization.office_code_taken", ErrorKind.Duplicate, "已有使用该代码的科室。")
    {
        Field = "code",
        Cure = "请换用另一个代码。",
    };

    public async Task<Result<OfficeKept>> HandleAsync(AddOffice command, Act act, CancellationToken cancellation)
    {
        if (await db.Offices.Of(act).AnyAsync(known => known.Code == command.Code, cancellation)) return s_codeTaken;
        var office = Office.Add(command, act);
        db.Offices.Add(office);
        return await db.CommitAsync(new OfficeKept(office.Id), cancellation);
    }
}
