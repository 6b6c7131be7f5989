using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Platform.Crash.Storage;

/// <summary>The one migration of a test schema, which has no history: it creates whatever the model has now.</summary>
public abstract class WholeModel : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        using var context = Design();
        var model = context.GetService<IDesignTimeModel>().Model.GetRelationalModel();
        migrationBuilder.Operations.AddRange(context.GetService<IMigrationsModelDiffer>().GetDifferences(null, model));
    }

    /// <summary>A context of the model, without data.</summary>
    protected abstract DbContext Design();
}
