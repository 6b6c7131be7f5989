using System.Reflection;
using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Platform.Hosting.Access;
using Platform.Hosting.Modules;

namespace Architecture.Tests;

/// <summary>Every gRPC method names a policy that its module declares.</summary>
public sealed class PolicyTests
{
    [Fact]
    public void Every_gRPC_method_of_every_service_names_a_policy_of_its_module()
    {
        foreach (var service in Repository.Services)
        {
            var assembly = Repository.ServiceAssembly(service);
            var module = (ServiceModule)Activator.CreateInstance(assembly.GetExportedTypes().Single(typeof(ServiceModule).IsAssignableFrom))!;
            var known = module.Access.Select(rule => rule.Policy).ToHashSet(StringComparer.Ordinal);
            var adapters = assembly.GetTypes().Where(IsAdapter).ToList();
            Assert.NotEmpty(adapters);
            Assert.Empty(adapters.SelectMany(adapter => WithoutPolicy(adapter, known)));
        }
    }

    [Fact]
    public void Policies_are_unique_over_all_services_and_grant_something()
    {
        var rules = Repository.Services
            .Select(service => Repository.ServiceAssembly(service).GetExportedTypes().Single(typeof(ServiceModule).IsAssignableFrom))
            .Select(type => (ServiceModule)Activator.CreateInstance(type)!)
            .SelectMany(module => module.Access)
            .Append(JournalAccess.EventReaders)
            .Append(JournalAccess.CheckpointReaders)
            .Append(JournalAccess.Operators)
            .Append(JournalAccess.StaffHistory)
            .ToList();
        Assert.Equal(rules.Count, rules.Select(rule => rule.Policy).Distinct(StringComparer.Ordinal).Count());
        Assert.All(rules, rule => Assert.True(rule.Roles.Count > 0 || rule.Services || rule.Staff || rule.Public, rule.Policy));
    }

    [Fact]
    public void A_method_without_a_policy_is_found() =>
        Assert.Equal([$"{nameof(OpenAdapter)}.{nameof(OpenAdapter.Open)}"], WithoutPolicy(typeof(OpenAdapter), new HashSet<string> { "known" }));

    private static bool IsAdapter(Type type) =>
        type is { IsAbstract: false, BaseType: { } parent } && parent.GetCustomAttribute<BindServiceMethodAttribute>() is not null;

    private static IEnumerable<string> WithoutPolicy(Type adapter, IReadOnlySet<string> known) =>
        adapter.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
            .Where(method => method.GetParameters() is [.., { ParameterType: var last }] && last == typeof(ServerCallContext))
            .Where(method => method.GetCustomAttribute<AuthorizeAttribute>()?.Policy is not { } policy || !known.Contains(policy))
            .Select(method => $"{adapter.Name}.{method.Name}");

    private sealed class OpenAdapter
    {
        public Task Open(string request, ServerCallContext context) => Task.FromResult((request, context));

        [Authorize(Policy = "known")]
        public Task Guarded(string request, ServerCallContext context) => Task.FromResult((request, context));
    }
}
