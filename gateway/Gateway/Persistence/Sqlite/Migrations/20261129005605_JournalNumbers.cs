using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gateway.Persistence.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class JournalNumbers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_journal_events",
                table: "journal_entries");

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_journal_events",
                table: "journal_entries");

            migrationBuilder.DropIndex(
                name: "ux_journal_number",
                table: "journal_entries");

            migrationBuilder.CreateIndex(
                name: "ix_journal_events",
                table: "journal_entries",
                column: "number",
                unique: true,
                filter: "event_name IS NOT NULL");
        }
    }
}
