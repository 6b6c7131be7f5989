using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Enforcement.Persistence.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class MeasuresLawsAndMeetings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_journal_events",
                table: "journal_entries");

            migrationBuilder.AddColumn<string>(
                name: "Law",
                table: "penalty_cases",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Measures",
                table: "penalty_cases",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "Recordings",
                table: "penalty_cases",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "Draw",
                table: "lawyer_visits",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Sides",
                table: "joint_operations",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "Draw",
                table: "file_reviews",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "LeftOut",
                table: "file_reviews",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "Scores",
                table: "file_reviews",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "CalledForWeek",
                table: "case_meetings",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Pack",
                table: "case_meetings",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<DateOnly>(
                name: "PackedOn",
                table: "case_meetings",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PartyIdentifier",
                table: "penalty_cases",
                type: "TEXT",
                nullable: true,
                computedColumnSql: "json_extract(\"Party\", '$.identifier')",
                stored: false);

            migrationBuilder.CreateTable(
                name: "clues",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    WorkOrderId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ReceivedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Matter = table.Column<string>(type: "TEXT", nullable: false),
                    Place = table.Column<string>(type: "TEXT", nullable: false),
                    Origin = table.Column<string>(type: "TEXT", nullable: false),
                    LeadOfficerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AssistingOfficerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CheckClock = table.Column<string>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ConcludedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Conclusion = table.Column<string>(type: "TEXT", nullable: false),
                    TransferredTo = table.Column<string>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsSynthetic = table.Column<bool>(type: "INTEGER", nullable: false),
                    Street = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_clues", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "joint_inspections",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CompanyName = table.Column<string>(type: "TEXT", nullable: false),
                    CreditCode = table.Column<string>(type: "TEXT", nullable: false),
                    CompanyAddress = table.Column<string>(type: "TEXT", nullable: false),
                    PlannedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Ground = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    GroundNote = table.Column<string>(type: "TEXT", nullable: false),
                    FirstOfficerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SecondOfficerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Matters = table.Column<string>(type: "TEXT", nullable: false),
                    PlannedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    ApprovedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ApprovedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    Code = table.Column<string>(type: "TEXT", nullable: true),
                    AnnouncedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    NoticeNote = table.Column<string>(type: "TEXT", nullable: false),
                    InspectedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Score = table.Column<int>(type: "INTEGER", nullable: false),
                    RatingRemarks = table.Column<string>(type: "TEXT", nullable: false),
                    RatedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CancelReason = table.Column<string>(type: "TEXT", nullable: false),
                    IsSynthetic = table.Column<bool>(type: "INTEGER", nullable: false),
                    Street = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_joint_inspections", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "order_photos",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    WorkOrderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    MediaType = table.Column<string>(type: "TEXT", nullable: false),
                    Bytes = table.Column<long>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    PublicBytes = table.Column<long>(type: "INTEGER", nullable: false),
                    PublicSha256 = table.Column<string>(type: "TEXT", nullable: false),
                    PublicContentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ArrivedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Street = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_order_photos", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "statistics_editions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Edition = table.Column<int>(type: "INTEGER", nullable: false),
                    PublishedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PublishedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    Figures = table.Column<string>(type: "TEXT", nullable: false),
                    Checksum = table.Column<string>(type: "TEXT", nullable: false),
                    IsSynthetic = table.Column<bool>(type: "INTEGER", nullable: false),
                    Street = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_statistics_editions", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_penalty_cases_Street_Status",
                table: "penalty_cases",
                columns: new[] { "Street", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_penalty_cases_Street_Status_DueOn",
                table: "penalty_cases",
                columns: new[] { "Street", "Status", "DueOn" },
                filter: "\"Status\" <> 'Closed'");

            migrationBuilder.CreateIndex(
                name: "IX_penalty_cases_Street_ViolationCode_DecidedOn",
                table: "penalty_cases",
                columns: new[] { "Street", "ViolationCode", "DecidedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_penalty_cases_Street_ViolationCode_FiledOn",
                table: "penalty_cases",
                columns: new[] { "Street", "ViolationCode", "FiledOn" });

            migrationBuilder.CreateIndex(
                name: "IX_penalty_cases_Street_ViolationCode_PartyIdentifier",
                table: "penalty_cases",
                columns: new[] { "Street", "ViolationCode", "PartyIdentifier" });

            migrationBuilder.CreateIndex(
                name: "IX_penalty_cases_Street_WorkOrderId",
                table: "penalty_cases",
                columns: new[] { "Street", "WorkOrderId" });

            migrationBuilder.CreateIndex(
                name: "ix_journal_events",
                table: "journal_entries",
                column: "number",
                filter: "event_name IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ux_journal_number",
                table: "journal_entries",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_case_meetings_Street_CalledForWeek",
                table: "case_meetings",
                columns: new[] { "Street", "CalledForWeek" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_clues_Street_CaseId",
                table: "clues",
                columns: new[] { "Street", "CaseId" });

            migrationBuilder.CreateIndex(
                name: "IX_clues_Street_DueOn",
                table: "clues",
                columns: new[] { "Street", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_joint_inspections_Street_Code",
                table: "joint_inspections",
                columns: new[] { "Street", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_joint_inspections_Street_CreditCode_Year",
                table: "joint_inspections",
                columns: new[] { "Street", "CreditCode", "Year" });

            migrationBuilder.CreateIndex(
                name: "IX_joint_inspections_Street_PlannedOn",
                table: "joint_inspections",
                columns: new[] { "Street", "PlannedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_order_photos_Street_WorkOrderId_Number",
                table: "order_photos",
                columns: new[] { "Street", "WorkOrderId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_statistics_editions_Street_Year_Edition",
                table: "statistics_editions",
                columns: new[] { "Street", "Year", "Edition" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "clues");

            migrationBuilder.DropTable(
                name: "joint_inspections");

            migrationBuilder.DropTable(
                name: "order_photos");

            migrationBuilder.DropTable(
                name: "statistics_editions");

            migrationBuilder.DropIndex(
                name: "IX_penalty_cases_Street_Status",
                table: "penalty_cases");

            migrationBuilder.DropIndex(
                name: "IX_penalty_cases_Street_Status_DueOn",
                table: "penalty_cases");

            migrationBuilder.DropIndex(
                name: "IX_penalty_cases_Street_ViolationCode_DecidedOn",
                table: "penalty_cases");

            migrationBuilder.DropIndex(
                name: "IX_penalty_cases_Street_ViolationCode_FiledOn",
                table: "penalty_cases");

            migrationBuilder.DropIndex(
                name: "IX_penalty_cases_Street_ViolationCode_PartyIdentifier",
                table: "penalty_cases");

            migrationBuilder.DropIndex(
                name: "IX_penalty_cases_Street_WorkOrderId",
                table: "penalty_cases");

            migrationBuilder.DropIndex(
                name: "ix_journal_events",
                table: "journal_entries");

            migrationBuilder.DropIndex(
                name: "ux_journal_number",
                table: "journal_entries");

            migrationBuilder.DropIndex(
                name: "IX_case_meetings_Street_CalledForWeek",
                table: "case_meetings");

            migrationBuilder.DropColumn(
                name: "PartyIdentifier",
                table: "penalty_cases");

            migrationBuilder.DropColumn(
                name: "Law",
                table: "penalty_cases");

            migrationBuilder.DropColumn(
                name: "Measures",
                table: "penalty_cases");

            migrationBuilder.DropColumn(
                name: "Recordings",
                table: "penalty_cases");

            migrationBuilder.DropColumn(
                name: "Draw",
                table: "lawyer_visits");

            migrationBuilder.DropColumn(
                name: "Sides",
                table: "joint_operations");

            migrationBuilder.DropColumn(
                name: "Draw",
                table: "file_reviews");

            migrationBuilder.DropColumn(
                name: "LeftOut",
                table: "file_reviews");

            migrationBuilder.DropColumn(
                name: "Scores",
                table: "file_reviews");

            migrationBuilder.DropColumn(
                name: "CalledForWeek",
                table: "case_meetings");

            migrationBuilder.DropColumn(
                name: "Pack",
                table: "case_meetings");

            migrationBuilder.DropColumn(
                name: "PackedOn",
                table: "case_meetings");

            migrationBuilder.CreateIndex(
                name: "ix_journal_events",
                table: "journal_entries",
                column: "number",
                unique: true,
                filter: "event_name IS NOT NULL");
        }
    }
}
