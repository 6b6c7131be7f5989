using Microsoft.EntityFrameworkCore;
using Mono.Cecil;
using Platform.Journal;

namespace Architecture.Tests;

/// <summary>Domain types reference nothing outward: no database, no web, no wire, no bus.</summary>
public sealed class DomainTests
{
    private static readonly string[] s_outward = ["Microsoft.EntityFrameworkCore", "Microsoft.AspNetCore", "Grpc.", "MassTransit", "Npgsql", "Google.Protobuf"];

    [Fact]
    public void No_aggregate_of_any_service_knows_the_outside()
    {
        foreach (var service in Repository.Services)
        {
            using var assembly = AssemblyDefinition.ReadAssembly(Repository.ServiceAssembly(service).Location);
            var aggregates = assembly.MainModule.GetTypes().Where(type => type.BaseType?.FullName == typeof(Aggregate).FullName).ToList();
            Assert.NotEmpty(aggregates);
            Assert.Empty(aggregates.SelectMany(OutwardReferences));
        }
    }

    [Fact]
    public void An_aggregate_that_asks_a_database_is_found()
    {
        using var assembly = AssemblyDefinition.ReadAssembly(typeof(AggregateWithDatabase).Assembly.Location);
        var planted = assembly.MainModule.GetTypes().Single(type => type.Name == nameof(AggregateWithDatabase));
        Assert.NotEmpty(OutwardReferences(planted));
    }

    private static IEnumerable<string> OutwardReferences(TypeDefinition type)
    {
        var used = type.Fields.Select(field => field.FieldType)
            .Concat(type.Properties.Select(property => property.PropertyType))
            .Concat(type.Methods.SelectMany(method => method.Parameters.Select(parameter => parameter.ParameterType).Append(method.ReturnType)))
            .Concat(type.Methods.Where(method => method.HasBody).SelectMany(method => method.Body.Instructions)
                .Select(instruction => instruction.Operand switch
                {
                    MethodReference called => called.DeclaringType,
                    FieldReference field => field.DeclaringType,
                    TypeReference named => named,
                    _ => null,
                })
                .OfType<TypeReference>());
        return used.Where(reference => s_outward.Any(name => reference.FullName.StartsWith(name, StringComparison.Ordinal)))
            .Select(reference => $"{type.FullName} → {reference.FullName}");
    }

    private sealed class AggregateWithDatabase : Aggregate
    {
        public static int Count(DbContext context) => context.ChangeTracker.Entries().Count();
    }
}
