using System.Xml;
using System.Xml.Linq;
using Gateway.Persistence;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.DependencyInjection;
using Platform.Persistence;

namespace Gateway.Edge;

/// <summary>A data-protection key, shared by every replica of the gateway.</summary>
internal sealed class ProtectionKey : ITechnicalRecord
{
    public required string Name { get; init; }

    public required string Xml { get; init; }
}

/// <summary>Keeps data-protection keys in the gateway's database.</summary>
internal sealed class ProtectionKeyStore(IServiceScopeFactory scopes) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        var rows = scope.ServiceProvider.GetRequiredService<GatewayDbContext>().ProtectionKeys.Select(key => key.Xml).ToList();
        return [.. rows.Select(Read)];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<GatewayDbContext>();
        db.ProtectionKeys.Add(new ProtectionKey { Name = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
        // The interface is synchronous; it is called when a key is made, every ninety days.
        db.SaveChangesAsync().GetAwaiter().GetResult();
    }

    private static XElement Read(string xml)
    {
        using var reader = XmlReader.Create(new StringReader(xml), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        return XElement.Load(reader);
    }
}
