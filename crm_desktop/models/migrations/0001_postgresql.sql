CREATE EXTENSION IF NOT EXISTS pg_trgm

CREATE TABLE "change" ("id" SERIAL NOT NULL PRIMARY KEY, "deed" TEXT NOT NULL, "sentence" TEXT NOT NULL, "by_id" INTEGER, "by_name" TEXT NOT NULL, "at" TIMESTAMP NOT NULL, "undone" BOOLEAN NOT NULL, "undoes_id" INTEGER, FOREIGN KEY ("undoes_id") REFERENCES "change" ("id"))

CREATE INDEX "change_at" ON "change" ("at")

CREATE INDEX "change_undoes_id" ON "change" ("undoes_id")

CREATE TABLE "change_entry" ("id" SERIAL NOT NULL PRIMARY KEY, "change_id" INTEGER NOT NULL, "record" TEXT NOT NULL, "first_id" INTEGER NOT NULL, "last_id" INTEGER NOT NULL, "action" TEXT NOT NULL, "before" TEXT, "after" TEXT, FOREIGN KEY ("change_id") REFERENCES "change" ("id"))

CREATE INDEX "changeentry_change_id" ON "change_entry" ("change_id")

CREATE INDEX "changeentry_record_first_id_last_id" ON "change_entry" ("record", "first_id", "last_id")

CREATE TABLE "match_key" ("key" TEXT NOT NULL, "record" TEXT NOT NULL, "record_id" INTEGER NOT NULL)

CREATE INDEX "matchkey_key_record" ON "match_key" ("key", "record")

CREATE INDEX "matchkey_record_record_id" ON "match_key" ("record", "record_id")

CREATE TABLE "app_user" ("id" SERIAL NOT NULL PRIMARY KEY, "version" INTEGER NOT NULL, "created_on" TIMESTAMP NOT NULL, "updated_on" TIMESTAMP NOT NULL, "name" TEXT NOT NULL, "email" TEXT NOT NULL, "role" TEXT NOT NULL, "active" BOOLEAN NOT NULL)

CREATE INDEX "app_user_created_on" ON "app_user" ("created_on")

CREATE INDEX "app_user_updated_on" ON "app_user" ("updated_on")

CREATE UNIQUE INDEX "app_user_name" ON "app_user" ("name")

CREATE TABLE "office" ("id" SERIAL NOT NULL PRIMARY KEY, "version" INTEGER NOT NULL, "created_on" TIMESTAMP NOT NULL, "updated_on" TIMESTAMP NOT NULL, "name" TEXT NOT NULL, "address" TEXT NOT NULL, "phone" TEXT NOT NULL, "email" TEXT NOT NULL, "website" TEXT NOT NULL, "currency" TEXT NOT NULL, "country" TEXT NOT NULL, "paper" TEXT NOT NULL, "sales_language" TEXT NOT NULL, "uses_leads" BOOLEAN NOT NULL)

CREATE INDEX "office_created_on" ON "office" ("created_on")

CREATE INDEX "office_updated_on" ON "office" ("updated_on")

CREATE TABLE "company" ("id" SERIAL NOT NULL PRIMARY KEY, "version" INTEGER NOT NULL, "created_on" TIMESTAMP NOT NULL, "updated_on" TIMESTAMP NOT NULL, "search_text" TEXT NOT NULL, "name" TEXT NOT NULL, "relationship" TEXT NOT NULL, "type" TEXT NOT NULL, "industry" TEXT NOT NULL, "phone" TEXT NOT NULL, "email" TEXT NOT NULL, "website" TEXT NOT NULL, "street" TEXT NOT NULL, "street_2" TEXT NOT NULL, "city" TEXT NOT NULL, "state" TEXT NOT NULL, "postal_code" TEXT NOT NULL, "country" TEXT NOT NULL, "annual_revenue" BIGINT, "employees" INTEGER, "parent_id" INTEGER, "note" TEXT NOT NULL, "owner_id" INTEGER, FOREIGN KEY ("parent_id") REFERENCES "company" ("id"), FOREIGN KEY ("owner_id") REFERENCES "app_user" ("id"))

CREATE INDEX "company_created_on" ON "company" ("created_on")

CREATE INDEX "company_updated_on" ON "company" ("updated_on")

CREATE INDEX "company_relationship" ON "company" ("relationship")

CREATE INDEX "company_annual_revenue" ON "company" ("annual_revenue")

CREATE INDEX "company_employees" ON "company" ("employees")

CREATE INDEX "company_parent_id" ON "company" ("parent_id")

CREATE INDEX "company_owner_id" ON "company" ("owner_id")

CREATE INDEX "company_by_name" ON "company" (LOWER(SUBSTR("name", 1, 200)), "id")

CREATE INDEX "company_by_type" ON "company" (LOWER(SUBSTR("type", 1, 200)), "id")

CREATE INDEX "company_by_industry" ON "company" (LOWER(SUBSTR("industry", 1, 200)), "id")

CREATE INDEX "company_by_email" ON "company" (LOWER(SUBSTR("email", 1, 200)), "id")

CREATE INDEX "company_by_phone" ON "company" (LOWER(SUBSTR("phone", 1, 200)), "id")

CREATE INDEX "company_by_city" ON "company" (LOWER(SUBSTR("city", 1, 200)), "id")

CREATE INDEX "company_by_country" ON "company" (LOWER(SUBSTR("country", 1, 200)), "id")

CREATE TABLE "person" ("id" SERIAL NOT NULL PRIMARY KEY, "version" INTEGER NOT NULL, "created_on" TIMESTAMP NOT NULL, "updated_on" TIMESTAMP NOT NULL, "search_text" TEXT NOT NULL, "name" TEXT NOT NULL, "first_name" TEXT NOT NULL, "last_name" TEXT NOT NULL, "title" TEXT NOT NULL, "company_id" INTEGER, "email" TEXT NOT NULL, "email_2" TEXT NOT NULL, "phone" TEXT NOT NULL, "phone_2" TEXT NOT NULL, "mobile" TEXT NOT NULL, "website" TEXT NOT NULL, "street" TEXT NOT NULL, "street_2" TEXT NOT NULL, "city" TEXT NOT NULL, "state" TEXT NOT NULL, "postal_code" TEXT NOT NULL, "country" TEXT NOT NULL, "do_not_contact" BOOLEAN NOT NULL, "note" TEXT NOT NULL, "owner_id" INTEGER, FOREIGN KEY ("company_id") REFERENCES "company" ("id"), FOREIGN KEY ("owner_id") REFERENCES "app_user" ("id"))

CREATE INDEX "person_created_on" ON "person" ("created_on")

CREATE INDEX "person_updated_on" ON "person" ("updated_on")

CREATE INDEX "person_company_id" ON "person" ("company_id")

CREATE INDEX "person_do_not_contact" ON "person" ("do_not_contact")

CREATE INDEX "person_owner_id" ON "person" ("owner_id")

CREATE INDEX "person_by_name" ON "person" (LOWER(SUBSTR("name", 1, 200)), "id")

CREATE INDEX "person_by_title" ON "person" (LOWER(SUBSTR("title", 1, 200)), "id")

CREATE INDEX "person_by_email" ON "person" (LOWER(SUBSTR("email", 1, 200)), "id")

CREATE INDEX "person_by_phone" ON "person" (LOWER(SUBSTR("phone", 1, 200)), "id")

CREATE INDEX "person_by_city" ON "person" (LOWER(SUBSTR("city", 1, 200)), "id")

CREATE INDEX "person_by_country" ON "person" (LOWER(SUBSTR("country", 1, 200)), "id")

CREATE TABLE "pipeline" ("id" SERIAL NOT NULL PRIMARY KEY, "version" INTEGER NOT NULL, "created_on" TIMESTAMP NOT NULL, "updated_on" TIMESTAMP NOT NULL, "name" TEXT NOT NULL, "position" INTEGER NOT NULL, "retired" BOOLEAN NOT NULL)

CREATE INDEX "pipeline_created_on" ON "pipeline" ("created_on")

CREATE INDEX "pipeline_updated_on" ON "pipeline" ("updated_on")

CREATE UNIQUE INDEX "pipeline_name" ON "pipeline" ("name")

CREATE TABLE "stage" ("id" SERIAL NOT NULL PRIMARY KEY, "version" INTEGER NOT NULL, "created_on" TIMESTAMP NOT NULL, "updated_on" TIMESTAMP NOT NULL, "pipeline_id" INTEGER NOT NULL, "name" TEXT NOT NULL, "position" INTEGER NOT NULL, "kind" TEXT NOT NULL, "likelihood" INTEGER NOT NULL, "rot_days" INTEGER, "retired" BOOLEAN NOT NULL, FOREIGN KEY ("pipeline_id") REFERENCES "pipeline" ("id"))

CREATE INDEX "stage_created_on" ON "stage" ("created_on")

CREATE INDEX "stage_updated_on" ON "stage" ("updated_on")

CREATE INDEX "stage_pipeline_id" ON "stage" ("pipeline_id")

CREATE UNIQUE INDEX "stage_pipeline_id_name" ON "stage" ("pipeline_id", "name")

CREATE TABLE "lost_reason" ("id" SERIAL NOT NULL PRIMARY KEY, "version" INTEGER NOT NULL, "created_on" TIMESTAMP NOT NULL, "updated_on" TIMESTAMP NOT NULL, "name" TEXT NOT NULL, "position" INTEGER NOT NULL)

CREATE INDEX "lost_reason_created_on" ON "lost_reason" ("created_on")

CREATE INDEX "lost_reason_updated_on" ON "lost_reason" ("updated_on")

CREATE UNIQUE INDEX "lost_reason_name" ON "lost_reason" ("name")

CREATE TABLE "opportunity" ("id" SERIAL NOT NULL PRIMARY KEY, "version" INTEGER NOT NULL, "created_on" TIMESTAMP NOT NULL, "updated_on" TIMESTAMP NOT NULL, "search_text" TEXT NOT NULL, "name" TEXT NOT NULL, "company_id" INTEGER, "person_id" INTEGER, "type" TEXT NOT NULL, "pipeline_id" INTEGER NOT NULL, "stage_id" INTEGER NOT NULL, "stage_since" TIMESTAMP NOT NULL, "outcome" TEXT NOT NULL, "amount" BIGINT, "currency" TEXT NOT NULL, "likelihood" INTEGER NOT NULL, "likelihood_by_hand" BOOLEAN NOT NULL, "category" TEXT NOT NULL, "close_on" DATE, "lost_reason" TEXT NOT NULL, "won_on" DATE, "lost_on" DATE, "next_action" TEXT NOT NULL, "next_action_on" DATE, "source" TEXT NOT NULL, "note" TEXT NOT NULL, "owner_id" INTEGER, FOREIGN KEY ("company_id") REFERENCES "company" ("id"), FOREIGN KEY ("person_id") REFERENCES "person" ("id"), FOREIGN KEY ("pipeline_id") REFERENCES "pipeline" ("id"), FOREIGN KEY ("stage_id") REFERENCES "stage" ("id"), FOREIGN KEY ("owner_id") REFERENCES "app_user" ("id"))

CREATE INDEX "opportunity_created_on" ON "opportunity" ("created_on")

CREATE INDEX "opportunity_updated_on" ON "opportunity" ("updated_on")

CREATE INDEX "opportunity_company_id" ON "opportunity" ("company_id")

CREATE INDEX "opportunity_person_id" ON "opportunity" ("person_id")

CREATE INDEX "opportunity_type" ON "opportunity" ("type")

CREATE INDEX "opportunity_pipeline_id" ON "opportunity" ("pipeline_id")

CREATE INDEX "opportunity_stage_id" ON "opportunity" ("stage_id")

CREATE INDEX "opportunity_outcome" ON "opportunity" ("outcome")

CREATE INDEX "opportunity_amount" ON "opportunity" ("amount")

CREATE INDEX "opportunity_likelihood" ON "opportunity" ("likelihood")

CREATE INDEX "opportunity_category" ON "opportunity" ("category")

CREATE INDEX "opportunity_close_on" ON "opportunity" ("close_on")

CREATE INDEX "opportunity_won_on" ON "opportunity" ("won_on")

CREATE INDEX "opportunity_lost_on" ON "opportunity" ("lost_on")

CREATE INDEX "opportunity_next_action_on" ON "opportunity" ("next_action_on")

CREATE INDEX "opportunity_owner_id" ON "opportunity" ("owner_id")

CREATE INDEX "opportunity_by_name" ON "opportunity" (LOWER(SUBSTR("name", 1, 200)), "id")

CREATE INDEX "opportunity_by_source" ON "opportunity" (LOWER(SUBSTR("source", 1, 200)), "id")

CREATE TABLE "opportunity_person" ("id" SERIAL NOT NULL PRIMARY KEY, "version" INTEGER NOT NULL, "created_on" TIMESTAMP NOT NULL, "updated_on" TIMESTAMP NOT NULL, "opportunity_id" INTEGER NOT NULL, "person_id" INTEGER NOT NULL, "role" TEXT NOT NULL, FOREIGN KEY ("opportunity_id") REFERENCES "opportunity" ("id"), FOREIGN KEY ("person_id") REFERENCES "person" ("id"))

CREATE INDEX "opportunity_person_created_on" ON "opportunity_person" ("created_on")

CREATE INDEX "opportunity_person_updated_on" ON "opportunity_person" ("updated_on")

CREATE INDEX "opportunity_person_opportunity_id" ON "opportunity_person" ("opportunity_id")

CREATE INDEX "opportunity_person_person_id" ON "opportunity_person" ("person_id")

CREATE UNIQUE INDEX "opportunity_person_opportunity_id_person_id" ON "opportunity_person" ("opportunity_id", "person_id")

CREATE TABLE "stage_move" ("id" SERIAL NOT NULL PRIMARY KEY, "version" INTEGER NOT NULL, "created_on" TIMESTAMP NOT NULL, "updated_on" TIMESTAMP NOT NULL, "opportunity_id" INTEGER NOT NULL, "from_stage_id" INTEGER, "to_stage_id" INTEGER NOT NULL, "at" TIMESTAMP NOT NULL, "by_id" INTEGER, FOREIGN KEY ("opportunity_id") REFERENCES "opportunity" ("id"), FOREIGN KEY ("from_stage_id") REFERENCES "stage" ("id"), FOREIGN KEY ("to_stage_id") REFERENCES "stage" ("id"), FOREIGN KEY ("by_id") REFERENCES "app_user" ("id"))

CREATE INDEX "stage_move_created_on" ON "stage_move" ("created_on")

CREATE INDEX "stage_move_updated_on" ON "stage_move" ("updated_on")

CREATE INDEX "stage_move_opportunity_id" ON "stage_move" ("opportunity_id")

CREATE INDEX "stage_move_from_stage_id" ON "stage_move" ("from_stage_id")

CREATE INDEX "stage_move_to_stage_id" ON "stage_move" ("to_stage_id")

CREATE INDEX "stage_move_at" ON "stage_move" ("at")

CREATE INDEX "stage_move_by_id" ON "stage_move" ("by_id")

CREATE TABLE "outcome" ("id" SERIAL NOT NULL PRIMARY KEY, "version" INTEGER NOT NULL, "created_on" TIMESTAMP NOT NULL, "updated_on" TIMESTAMP NOT NULL, "opportunity_id" INTEGER NOT NULL, "kind" TEXT NOT NULL, "on" DATE NOT NULL, "amount" BIGINT, "currency" TEXT NOT NULL, "reason" TEXT NOT NULL, "pipeline_id" INTEGER NOT NULL, "stage_id" INTEGER NOT NULL, "by_id" INTEGER, "relationship_before" TEXT NOT NULL, FOREIGN KEY ("opportunity_id") REFERENCES "opportunity" ("id"), FOREIGN KEY ("pipeline_id") REFERENCES "pipeline" ("id"), FOREIGN KEY ("stage_id") REFERENCES "stage" ("id"), FOREIGN KEY ("by_id") REFERENCES "app_user" ("id"))

CREATE INDEX "outcome_created_on" ON "outcome" ("created_on")

CREATE INDEX "outcome_updated_on" ON "outcome" ("updated_on")

CREATE INDEX "outcome_opportunity_id" ON "outcome" ("opportunity_id")

CREATE INDEX "outcome_kind" ON "outcome" ("kind")

CREATE INDEX "outcome_on" ON "outcome" ("on")

CREATE INDEX "outcome_pipeline_id" ON "outcome" ("pipeline_id")

CREATE INDEX "outcome_stage_id" ON "outcome" ("stage_id")

CREATE INDEX "outcome_by_id" ON "outcome" ("by_id")

CREATE TABLE "lead_list" ("id" SERIAL NOT NULL PRIMARY KEY, "version" INTEGER NOT NULL, "created_on" TIMESTAMP NOT NULL, "updated_on" TIMESTAMP NOT NULL, "name" TEXT NOT NULL, "supplier" TEXT NOT NULL, "bought_on" DATE, "cost" BIGINT)

CREATE INDEX "lead_list_created_on" ON "lead_list" ("created_on")

CREATE INDEX "lead_list_updated_on" ON "lead_list" ("updated_on")

CREATE UNIQUE INDEX "lead_list_name" ON "lead_list" ("name")

CREATE TABLE "lead_status" ("id" SERIAL NOT NULL PRIMARY KEY, "version" INTEGER NOT NULL, "created_on" TIMESTAMP NOT NULL, "updated_on" TIMESTAMP NOT NULL, "name" TEXT NOT NULL, "kind" TEXT NOT NULL, "meaning" TEXT NOT NULL, "position" INTEGER NOT NULL)

CREATE INDEX "lead_status_created_on" ON "lead_status" ("created_on")

CREATE INDEX "lead_status_updated_on" ON "lead_status" ("updated_on")

CREATE UNIQUE INDEX "lead_status_name" ON "lead_status" ("name")

CREATE TABLE "lead" ("id" SERIAL NOT NULL PRIMARY KEY, "version" INTEGER NOT NULL, "created_on" TIMESTAMP NOT NULL, "updated_on" TIMESTAMP NOT NULL, "search_text" TEXT NOT NULL, "name" TEXT NOT NULL, "first_name" TEXT NOT NULL, "last_name" TEXT NOT NULL, "title" TEXT NOT NULL, "company_name" TEXT NOT NULL, "email" TEXT NOT NULL, "email_2" TEXT NOT NULL, "phone" TEXT NOT NULL, "phone_2" TEXT NOT NULL, "mobile" TEXT NOT NULL, "website" TEXT NOT NULL, "street" TEXT NOT NULL, "street_2" TEXT NOT NULL, "city" TEXT NOT NULL, "state" TEXT NOT NULL, "postal_code" TEXT NOT NULL, "country" TEXT NOT NULL, "industry" TEXT NOT NULL, "list_id" INTEGER, "status_id" INTEGER NOT NULL, "temperature" TEXT NOT NULL, "engagement" TEXT NOT NULL, "engaged_on" DATE, "next_action" TEXT NOT NULL, "next_action_on" DATE, "possible_value" BIGINT, "note" TEXT NOT NULL, "converted_on" DATE, "person_id" INTEGER, "company_id" INTEGER, "opportunity_id" INTEGER, "owner_id" INTEGER, FOREIGN KEY ("list_id") REFERENCES "lead_list" ("id"), FOREIGN KEY ("status_id") REFERENCES "lead_status" ("id"), FOREIGN KEY ("person_id") REFERENCES "person" ("id"), FOREIGN KEY ("company_id") REFERENCES "company" ("id"), FOREIGN KEY ("opportunity_id") REFERENCES "opportunity" ("id"), FOREIGN KEY ("owner_id") REFERENCES "app_user" ("id"))

CREATE INDEX "lead_created_on" ON "lead" ("created_on")

CREATE INDEX "lead_updated_on" ON "lead" ("updated_on")

CREATE INDEX "lead_list_id" ON "lead" ("list_id")

CREATE INDEX "lead_status_id" ON "lead" ("status_id")

CREATE INDEX "lead_temperature" ON "lead" ("temperature")

CREATE INDEX "lead_engagement" ON "lead" ("engagement")

CREATE INDEX "lead_engaged_on" ON "lead" ("engaged_on")

CREATE INDEX "lead_next_action_on" ON "lead" ("next_action_on")

CREATE INDEX "lead_possible_value" ON "lead" ("possible_value")

CREATE INDEX "lead_converted_on" ON "lead" ("converted_on")

CREATE INDEX "lead_person_id" ON "lead" ("person_id")

CREATE INDEX "lead_company_id" ON "lead" ("company_id")

CREATE INDEX "lead_opportunity_id" ON "lead" ("opportunity_id")

CREATE INDEX "lead_owner_id" ON "lead" ("owner_id")

CREATE INDEX "lead_by_name" ON "lead" (LOWER(SUBSTR("name", 1, 200)), "id")

CREATE INDEX "lead_by_company_name" ON "lead" (LOWER(SUBSTR("company_name", 1, 200)), "id")

CREATE INDEX "lead_by_title" ON "lead" (LOWER(SUBSTR("title", 1, 200)), "id")

CREATE INDEX "lead_by_email" ON "lead" (LOWER(SUBSTR("email", 1, 200)), "id")

CREATE INDEX "lead_by_phone" ON "lead" (LOWER(SUBSTR("phone", 1, 200)), "id")

CREATE INDEX "lead_by_city" ON "lead" (LOWER(SUBSTR("city", 1, 200)), "id")

CREATE INDEX "lead_by_state" ON "lead" (LOWER(SUBSTR("state", 1, 200)), "id")

CREATE INDEX "lead_by_country" ON "lead" (LOWER(SUBSTR("country", 1, 200)), "id")

CREATE INDEX "lead_by_industry" ON "lead" (LOWER(SUBSTR("industry", 1, 200)), "id")

CREATE TABLE "tag" ("id" SERIAL NOT NULL PRIMARY KEY, "version" INTEGER NOT NULL, "created_on" TIMESTAMP NOT NULL, "updated_on" TIMESTAMP NOT NULL, "name" TEXT NOT NULL)

CREATE INDEX "tag_created_on" ON "tag" ("created_on")

CREATE INDEX "tag_updated_on" ON "tag" ("updated_on")

CREATE UNIQUE INDEX "tag_name" ON "tag" ("name")

CREATE TABLE "tagging" ("id" SERIAL NOT NULL PRIMARY KEY, "version" INTEGER NOT NULL, "created_on" TIMESTAMP NOT NULL, "updated_on" TIMESTAMP NOT NULL, "tag_id" INTEGER NOT NULL, "lead_id" INTEGER, "person_id" INTEGER, "company_id" INTEGER, "opportunity_id" INTEGER, FOREIGN KEY ("tag_id") REFERENCES "tag" ("id"), FOREIGN KEY ("lead_id") REFERENCES "lead" ("id"), FOREIGN KEY ("person_id") REFERENCES "person" ("id"), FOREIGN KEY ("company_id") REFERENCES "company" ("id"), FOREIGN KEY ("opportunity_id") REFERENCES "opportunity" ("id"))

CREATE INDEX "tagging_created_on" ON "tagging" ("created_on")

CREATE INDEX "tagging_updated_on" ON "tagging" ("updated_on")

CREATE INDEX "tagging_tag_id" ON "tagging" ("tag_id")

CREATE INDEX "tagging_lead_id" ON "tagging" ("lead_id")

CREATE INDEX "tagging_person_id" ON "tagging" ("person_id")

CREATE INDEX "tagging_company_id" ON "tagging" ("company_id")

CREATE INDEX "tagging_opportunity_id" ON "tagging" ("opportunity_id")

CREATE TABLE "activity" ("id" SERIAL NOT NULL PRIMARY KEY, "version" INTEGER NOT NULL, "created_on" TIMESTAMP NOT NULL, "updated_on" TIMESTAMP NOT NULL, "kind" TEXT NOT NULL, "direction" TEXT NOT NULL, "conversation" BOOLEAN NOT NULL, "subject" TEXT NOT NULL, "body" TEXT NOT NULL, "at" TIMESTAMP, "due_on" DATE, "done_on" DATE, "repeats" TEXT NOT NULL, "owner_id" INTEGER, FOREIGN KEY ("owner_id") REFERENCES "app_user" ("id"))

CREATE INDEX "activity_created_on" ON "activity" ("created_on")

CREATE INDEX "activity_updated_on" ON "activity" ("updated_on")

CREATE INDEX "activity_kind" ON "activity" ("kind")

CREATE INDEX "activity_at" ON "activity" ("at")

CREATE INDEX "activity_due_on" ON "activity" ("due_on")

CREATE INDEX "activity_done_on" ON "activity" ("done_on")

CREATE INDEX "activity_owner_id" ON "activity" ("owner_id")

CREATE TABLE "activity_link" ("id" SERIAL NOT NULL PRIMARY KEY, "version" INTEGER NOT NULL, "created_on" TIMESTAMP NOT NULL, "updated_on" TIMESTAMP NOT NULL, "activity_id" INTEGER NOT NULL, "lead_id" INTEGER, "person_id" INTEGER, "company_id" INTEGER, "opportunity_id" INTEGER, FOREIGN KEY ("activity_id") REFERENCES "activity" ("id"), FOREIGN KEY ("lead_id") REFERENCES "lead" ("id"), FOREIGN KEY ("person_id") REFERENCES "person" ("id"), FOREIGN KEY ("company_id") REFERENCES "company" ("id"), FOREIGN KEY ("opportunity_id") REFERENCES "opportunity" ("id"))

CREATE INDEX "activity_link_created_on" ON "activity_link" ("created_on")

CREATE INDEX "activity_link_updated_on" ON "activity_link" ("updated_on")

CREATE INDEX "activity_link_activity_id" ON "activity_link" ("activity_id")

CREATE INDEX "activity_link_lead_id" ON "activity_link" ("lead_id")

CREATE INDEX "activity_link_person_id" ON "activity_link" ("person_id")

CREATE INDEX "activity_link_company_id" ON "activity_link" ("company_id")

CREATE INDEX "activity_link_opportunity_id" ON "activity_link" ("opportunity_id")

CREATE TABLE "list_import" ("id" SERIAL NOT NULL PRIMARY KEY, "version" INTEGER NOT NULL, "created_on" TIMESTAMP NOT NULL, "updated_on" TIMESTAMP NOT NULL, "change_id" INTEGER NOT NULL, "kind" TEXT NOT NULL, "file_name" TEXT NOT NULL, "file_hash" TEXT NOT NULL, "sheet" TEXT NOT NULL, "list_id" INTEGER, "rows" INTEGER NOT NULL, "created" INTEGER NOT NULL, "updated" INTEGER NOT NULL, "skipped" INTEGER NOT NULL, "refused" INTEGER NOT NULL, "refused_rows" TEXT NOT NULL, FOREIGN KEY ("list_id") REFERENCES "lead_list" ("id"))

CREATE INDEX "list_import_created_on" ON "list_import" ("created_on")

CREATE INDEX "list_import_updated_on" ON "list_import" ("updated_on")

CREATE INDEX "list_import_file_hash" ON "list_import" ("file_hash")

CREATE INDEX "list_import_list_id" ON "list_import" ("list_id")

CREATE TABLE "remembered_mapping" ("id" SERIAL NOT NULL PRIMARY KEY, "version" INTEGER NOT NULL, "created_on" TIMESTAMP NOT NULL, "updated_on" TIMESTAMP NOT NULL, "kind" TEXT NOT NULL, "headers_key" TEXT NOT NULL, "mapping" TEXT NOT NULL)

CREATE INDEX "remembered_mapping_created_on" ON "remembered_mapping" ("created_on")

CREATE INDEX "remembered_mapping_updated_on" ON "remembered_mapping" ("updated_on")

CREATE UNIQUE INDEX "remembered_mapping_kind_headers_key" ON "remembered_mapping" ("kind", "headers_key")

CREATE INDEX company_search ON "company" USING gin (search_text gin_trgm_ops)

CREATE INDEX person_search ON "person" USING gin (search_text gin_trgm_ops)

CREATE INDEX opportunity_search ON "opportunity" USING gin (search_text gin_trgm_ops)

CREATE INDEX lead_search ON "lead" USING gin (search_text gin_trgm_ops)
