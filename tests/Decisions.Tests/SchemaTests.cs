using Decisions.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Decisions.Tests;

public sealed class SchemaTests
{
    [Fact]
    public void Migrations_of_both_providers_are_as_new_as_the_model()
    {
        using var sqlite = new DecisionsSqliteDesign().CreateDbContext([]);
        using var postgres = new DecisionsPostgresDesign().CreateDbContext([]);
        Assert.False(sqlite.Database.HasPendingModelChanges());
        Assert.False(postgres.Database.HasPendingModelChanges());
    }
}
