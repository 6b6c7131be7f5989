using System.Reflection;
using MassTransit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Platform.Journal;
using Platform.Persistence;
using Platform.Persistence.Journaling;

namespace Platform.Messaging;

/// <summary>The bus seam: the one place that looks at which transport is configured.</summary>
public static class BusRegistration
{
    /// <summary>Publishes a service's journaled events.</summary>
    public static IServiceCollection AddRelay<TContext>(this IServiceCollection services, EventCatalogue catalogue)
        where TContext : ServiceDbContext =>
        services.AddHostedService(provider => ActivatorUtilities.CreateInstance<JournalRelay<TContext>>(provider, catalogue));

    /// <summary>Consumes a source's events in a service.</summary>
    public static IServiceCollection AddSubscription<TContext>(this IServiceCollection services, Subscription<TContext> subscription)
        where TContext : ServiceDbContext
    {
        ArgumentNullException.ThrowIfNull(subscription);
        services.AddSingleton<Subscription>(subscription);
        services.AddSingleton<SourceInbox>(provider => ActivatorUtilities.CreateInstance<SourceInbox<TContext>>(provider, subscription));
        return services;
    }

    /// <summary>Registers the process's one bus, once all modules have added their subscriptions.</summary>
    public static IServiceCollection AddPlatformBus(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var settings = configuration.GetSection("Bus").Get<BusSettings>() ?? new BusSettings();
        services.AddSingleton(settings);
        services.AddSingleton(provider => new EventFlow(
            provider.GetServices<SourceInbox>(), provider.GetServices<IJournalSequencer>(), provider.GetServices<IJournalReader>()));
        services.AddSingleton(provider => new ParkedEvents(provider.GetServices<SourceInbox>()));
        services.AddHostedService<SourceCatchUp>();
        if (settings.Transport == BusTransport.RabbitMq) services.AddHostedService<RabbitTopology>();
        services.AddMassTransit(bus =>
        {
            bus.DisableUsageTelemetry();
            if (settings.Transport == BusTransport.RabbitMq) bus.UsingRabbitMq((context, rabbit) => ConfigureRabbit(context, rabbit, settings));
            else bus.UsingInMemory(ConfigureInMemory);
        });
        services.Configure<MassTransitHostOptions>(options =>
        {
            options.WaitUntilStarted = false;
            options.StopTimeout = TimeSpan.FromSeconds(10);
        });
        return services;
    }

    private static void ConfigureInMemory(IBusRegistrationContext context, IInMemoryBusFactoryConfigurator bus)
    {
        NameEntities(bus);
        foreach (var inbox in context.GetServices<SourceInbox>())
        {
            bus.ReceiveEndpoint(inbox.Subscription.QueueName, endpoint => Consume(endpoint, inbox));
        }
    }

    private static void ConfigureRabbit(IBusRegistrationContext context, IRabbitMqBusFactoryConfigurator bus, BusSettings settings)
    {
        bus.Host(new Uri(settings.Uri), host => host.PublisherConfirmation = true);
        NameEntities(bus);
        foreach (var inbox in context.GetServices<SourceInbox>())
        {
            bus.ReceiveEndpoint(inbox.Subscription.QueueName, endpoint =>
            {
                endpoint.SetQuorumQueue();
                endpoint.SingleActiveConsumer = true;
                endpoint.PrefetchCount = 50;
                Consume(endpoint, inbox);
            });
        }
    }

    private static void NameEntities(IBusFactoryConfigurator bus)
    {
        bus.MessageTopology.SetEntityNameFormatter(new EventEntityNames(bus.MessageTopology.EntityNameFormatter));
    }

    private static void Consume(IReceiveEndpointConfigurator endpoint, SourceInbox inbox)
    {
        endpoint.ConcurrentMessageLimit = 1;
        // The journal is the truth: a message that failed or that nobody wants is found again there.
        endpoint.DiscardFaultedMessages();
        endpoint.DiscardSkippedMessages();
        foreach (var type in inbox.Subscription.Catalogue.Types)
        {
            s_handle.MakeGenericMethod(type).Invoke(null, [endpoint, inbox]);
        }
    }

    private static readonly MethodInfo s_handle = typeof(BusRegistration).GetMethod(nameof(Handle), BindingFlags.Static | BindingFlags.NonPublic)!;

    private static void Handle<TEvent>(IReceiveEndpointConfigurator endpoint, SourceInbox inbox)
        where TEvent : class, IIntegrationEvent =>
        endpoint.Handler<TEvent>(received =>
            EventHeaders.Read(received.Headers, DocumentJson.Write(received.Message)) is { } published
                ? inbox.ReceiveAsync(published, received.CancellationToken)
                : Task.CompletedTask);
}
