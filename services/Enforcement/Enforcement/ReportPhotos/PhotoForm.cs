using Enforcement.Contracts.V1;
using Platform.Hosting.Calls;
using Platform.Law.Results;

namespace Enforcement.ReportPhotos;

/// <summary>Reads the forms of photographs that staff add.</summary>
internal static class PhotoForm
{
    public static Result<AddHandlingPhoto> Read(HandlingPhotoForm form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("workOrderId", form.WorkOrderId, "工单");
        return faults.Refusal(PhotoErrors.Invalid) is { } refusal ? refusal : new AddHandlingPhoto(id, form.FileName, form.MediaType);
    }
}
