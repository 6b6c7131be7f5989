using Microsoft.EntityFrameworkCore;
using Outreach.Persistence;

namespace Outreach.Tests;

public sealed class SchemaTests
{
    [Fact]
    public void Migrations_of_both_providers_are_as_new_as_the_model()
    {
        using var sqlite = new OutreachSqliteDesign().CreateDbContext([]);
        using var postgres = new OutreachPostgresDesign().CreateDbContext([]);
        Assert.False(sqlite.Database.HasPendingModelChanges());
        Assert.False(postgres.Database.HasPendingModelChanges());
    }
}
