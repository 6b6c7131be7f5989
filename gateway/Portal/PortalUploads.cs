using Portal.Pages.CivicReports;
using Portal.Pages.EnforcementDesk;
using Portal.Pages.Verification;

namespace Portal;

/// <summary>Pages that take files, and how large a request to them may be.</summary>
public static class PortalUploads
{
    // Beside the file a form carries its token and its key.
    private const long FormBytes = 64 * 1024;

    /// <summary>Path and bytes of each.</summary>
    public static IReadOnlyList<(string Path, long Bytes)> All { get; } =
    [
        ("/desk/work-orders/import", OrderSheet.MostBytes + FormBytes),
        ("/civic-reports/new", (ReportPhotoSending.Most * ReportPhotoSending.MostBytes) + FormBytes),
        ("/verify", VerifyPage.MostBytes + FormBytes),
        (HandlingPhotoSending.UploadPath, HandlingPhotoSending.MostBytes + FormBytes),
        (EvidenceRecords.UploadPath, EvidenceRecords.MostBytes + FormBytes),
    ];
}
