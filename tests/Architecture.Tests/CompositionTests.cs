using Platform.Hosting.Modules;
using Platform.Messaging;

namespace Architecture.Tests;

/// <summary>Modules composed into one process do not get into each other's way.</summary>
public sealed class CompositionTests
{
    [Fact]
    public void Every_queue_carries_its_consumer_and_its_source_and_no_two_are_the_same()
    {
        var queues = Compose().Where(service => service.ServiceType == typeof(Subscription))
            .Select(service => (Subscription)service.ImplementationInstance!)
            .ToList();
        Assert.NotEmpty(queues);
        Assert.All(queues, queue => Assert.Equal($"{queue.Consumer}.from-{queue.Source}", queue.QueueName));
        Assert.Equal(queues.Count, queues.Select(queue => queue.QueueName).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void No_type_of_a_service_is_registered_twice()
    {
        Assert.Empty(Twice(Compose()));
        var planted = new ServiceCollection();
        planted.AddScoped<Planted>();
        planted.AddScoped<Planted>();
        Assert.Equal([nameof(Planted)], Twice(planted));
    }

    private static IEnumerable<string> Twice(IServiceCollection services)
    {
        var own = Repository.Services.Append(typeof(Planted).Assembly.GetName().Name!).ToHashSet(StringComparer.Ordinal);
        return services.Where(service => own.Contains(service.ServiceType.Assembly.GetName().Name!) && !service.ServiceType.IsInterface)
            .GroupBy(service => service.ServiceType)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key.Name);
    }

    private static ServiceCollection Compose()
    {
        var configuration = new ConfigurationManager();
        var services = new ServiceCollection();
        foreach (var service in Repository.Services)
        {
            var type = Repository.ServiceAssembly(service).GetExportedTypes().Single(typeof(ServiceModule).IsAssignableFrom);
            var module = (ServiceModule)Activator.CreateInstance(type)!;
            configuration[$"Databases:{module.Name}:ConnectionString"] = "Data Source=:memory:";
            module.AddServices(services, configuration);
        }

        return services;
    }

    private sealed class Planted;
}
