using Organization.Contracts.Events.V1;
using Platform.Journal;

namespace Organization.Offices;

/// <summary>An office (科室) of the sub-district, or a village or community under it.</summary>
internal sealed class Office : Aggregate
{
    private Office()
    {
    }

    private Office(Guid id, string street)
        : base(id, street)
    {
    }

    /// <summary>What accounts and records name it by; never changed.</summary>
    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    public static Office Add(AddOffice command, Act act)
    {
        var office = new Office(act.NewId(), act.Street) { Code = command.Code, Name = command.Name };
        office.Record(nameof(OfficeAdded), act, new OfficeAdded(office.Id, office.Code, office.Name));
        return office;
    }
}
