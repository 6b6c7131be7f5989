using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Reports.Persistence.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class FrozenRecordsById : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_frozen_records_Street_RecordId",
                table: "frozen_records",
                columns: new[] { "Street", "RecordId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_frozen_records_Street_RecordId",
                table: "frozen_records");
        }
    }
}
