-- search: 2 queries
SELECT COUNT(1) AS "cnt"
  FROM "audit_event" "event"
  WHERE "event"."kind" IN (?) AND ("event"."kind" NOT IN (?, …) OR "event"."actor_id" = ? OR EXISTS (SELECT 1
  FROM audit_event done
  WHERE done.request_id = "event"."request_id" AND done.kind = 'review.completed' AND done.turn >= "event"."turn") OR EXISTS (SELECT 1
  FROM request
  WHERE request.id = "event"."request_id" AND request.state IN (?, …)));
SELECT "event"."seq" AS "event_seq", "event"."at" AS "event_at", "event"."kind" AS "event_kind", "event"."actor_id" AS "event_actor_id", "event"."actor_name" AS "event_actor_name", "event"."actor_role" AS "event_actor_role", "event"."from_address" AS "event_from_address", "event"."project_id" AS "event_project_id", "event"."request_id" AS "event_request_id", "event"."turn" AS "event_turn", "event"."file_id" AS "event_file_id", "event"."sha256" AS "event_sha256", "event"."value_before" AS "event_value_before", "event"."value_after" AS "event_value_after", "event"."previous_hash" AS "event_previous_hash", "event"."hash" AS "event_hash"
  FROM "audit_event" "event"
  WHERE "event"."kind" IN (?) AND ("event"."kind" NOT IN (?, …) OR "event"."actor_id" = ? OR EXISTS (SELECT 1
  FROM audit_event done
  WHERE done.request_id = "event"."request_id" AND done.kind = 'review.completed' AND done.turn >= "event"."turn") OR EXISTS (SELECT 1
  FROM request
  WHERE request.id = "event"."request_id" AND request.state IN (?, …)))
  ORDER BY "event"."seq" DESC
  LIMIT 50 OFFSET 0;

-- following: 1 query
SELECT "event"."seq" AS "event_seq", "event"."at" AS "event_at", "event"."kind" AS "event_kind", "event"."actor_id" AS "event_actor_id", "event"."actor_name" AS "event_actor_name", "event"."actor_role" AS "event_actor_role", "event"."from_address" AS "event_from_address", "event"."project_id" AS "event_project_id", "event"."request_id" AS "event_request_id", "event"."turn" AS "event_turn", "event"."file_id" AS "event_file_id", "event"."sha256" AS "event_sha256", "event"."value_before" AS "event_value_before", "event"."value_after" AS "event_value_after", "event"."previous_hash" AS "event_previous_hash", "event"."hash" AS "event_hash"
  FROM "audit_event" "event"
  WHERE "event"."seq" > 0
  ORDER BY "event"."seq" ASC
  LIMIT 500;
