-- actor: 1 query
SELECT 'person' AS fact, sign_in AS first, name AS second, CASE WHEN disabled THEN 1 ELSE 0 END AS number
  FROM person
  WHERE id = $1
  UNION ALL SELECT 'group', group_name, NULL, 0
  FROM person
  WHERE id = $1
  UNION ALL SELECT 'trained', trained_until, NULL, 0
  FROM person
  WHERE id = $1 AND trained_until IS NOT NULL
  UNION ALL SELECT 'role', role, NULL, 0
  FROM person_role
  WHERE person_id = $1
  UNION ALL SELECT 'member', project_id, role, 0
  FROM membership
  WHERE person_id = $1
  UNION ALL SELECT 'release', project_id, NULL, 0
  FROM release_right
  WHERE person_id = $1 AND revoked_at IS NULL
  UNION ALL SELECT 'unread', NULL, NULL, CAST(COUNT(*) AS integer)
  FROM notice
  WHERE person_id = $1 AND read_at IS NULL
  UNION ALL SELECT 'to-agree', NULL, NULL, CAST(COUNT(*) AS integer)
  FROM book_change
  WHERE state = 'proposed' AND tried_at IS NOT NULL AND proposed_by <> $1;

-- bySignIn: 1 query
SELECT "person"."id" AS "person_id", "person"."sign_in" AS "person_sign_in", "person"."name" AS "person_name", "person"."name_folded" AS "person_name_folded", "person"."disabled" AS "person_disabled", "person"."group_name" AS "person_group_name", "person"."trained_until" AS "person_trained_until", "person"."password_hash" AS "person_password_hash", "role"."person_id" AS "role_person_id", "role"."role" AS "role_role"
  FROM "person" "person"
  LEFT JOIN "person_role" "role" ON "role"."person_id"="person"."id"
  WHERE "person"."sign_in" = ?;

-- all: 1 query
SELECT "person"."id" AS "person_id", "person"."sign_in" AS "person_sign_in", "person"."name" AS "person_name", "person"."name_folded" AS "person_name_folded", "person"."disabled" AS "person_disabled", "person"."group_name" AS "person_group_name", "person"."trained_until" AS "person_trained_until", "person__person_roles"."person_id" AS "person__person_roles_person_id", "person__person_roles"."role" AS "person__person_roles_role"
  FROM "person" "person"
  LEFT JOIN "person_role" "person__person_roles" ON "person__person_roles"."person_id"="person"."id"
  ORDER BY "person"."name_folded" ASC, "person"."sign_in" ASC;

-- rights: 1 query
SELECT held.person_id AS "personId", project.code AS project, 'release' AS "right", COALESCE(granter.name, held.granted_by) AS "grantedBy", held.granted_at AS "grantedAt"
  FROM release_right held
  LEFT JOIN project ON project.id = held.project_id
  LEFT JOIN person granter ON granter.id = held.granted_by
  WHERE held.revoked_at IS NULL AND held.person_id IS NOT NULL
  UNION ALL SELECT membership.person_id, project.code, membership.role, NULL, NULL
  FROM membership JOIN project ON project.id = membership.project_id
  WHERE membership.person_id IS NOT NULL
  ORDER BY 2, 1, 3;

-- rightsOf: 1 query
SELECT held.person_id AS "personId", project.code AS project, 'release' AS "right", COALESCE(granter.name, held.granted_by) AS "grantedBy", held.granted_at AS "grantedAt"
  FROM release_right held
  LEFT JOIN project ON project.id = held.project_id
  LEFT JOIN person granter ON granter.id = held.granted_by
  WHERE held.revoked_at IS NULL AND held.person_id IN ($1)
  UNION ALL SELECT membership.person_id, project.code, membership.role, NULL, NULL
  FROM membership JOIN project ON project.id = membership.project_id
  WHERE membership.person_id IN ($1)
  ORDER BY 2, 1, 3;

-- search: 3 queries
SELECT COUNT(1) AS "cnt"
  FROM "person" "person"
  WHERE ("person"."name_folded" LIKE ? ESCAPE '\' OR "person"."sign_in" LIKE ? ESCAPE '\') AND EXISTS (SELECT 1
  FROM person_role
  WHERE person_id = "person"."id" AND person_role.role = ?) AND NOT "person"."disabled";
SELECT "person"."id" AS "id"
  FROM "person" "person"
  WHERE ("person"."name_folded" LIKE ? ESCAPE '\' OR "person"."sign_in" LIKE ? ESCAPE '\') AND EXISTS (SELECT 1
  FROM person_role
  WHERE person_id = "person"."id" AND person_role.role = ?) AND NOT "person"."disabled"
  ORDER BY "person"."name_folded" ASC, "person"."sign_in" ASC
  LIMIT 50 OFFSET 0;
SELECT "person"."id" AS "person_id", "person"."sign_in" AS "person_sign_in", "person"."name" AS "person_name", "person"."name_folded" AS "person_name_folded", "person"."disabled" AS "person_disabled", "person"."group_name" AS "person_group_name", "person"."trained_until" AS "person_trained_until", "person__person_roles"."person_id" AS "person__person_roles_person_id", "person__person_roles"."role" AS "person__person_roles_role"
  FROM "person" "person"
  LEFT JOIN "person_role" "person__person_roles" ON "person__person_roles"."person_id"="person"."id"
  WHERE (("person"."id" IN (?)))
  ORDER BY "person"."name_folded" ASC, "person"."sign_in" ASC;

-- administrators: 1 query
SELECT "person_role"."person_id" AS "person_role_person_id", "person_role"."role" AS "person_role_role"
  FROM "person_role" "person_role"
  LEFT JOIN "person" "person_role__person_role_person" ON "person_role__person_role_person"."id"="person_role"."person_id"
  WHERE (("person_role"."role" = ?) AND ((("person_role__person_role_person"."disabled" = ?))));

-- checkersFor: 1 query
SELECT "person"."id" AS "person_id", "person"."sign_in" AS "person_sign_in", "person"."name" AS "person_name", "person"."name_folded" AS "person_name_folded", "person"."disabled" AS "person_disabled", "person"."group_name" AS "person_group_name", "person"."trained_until" AS "person_trained_until", "person__person_roles"."person_id" AS "person__person_roles_person_id", "person__person_roles"."role" AS "person__person_roles_role"
  FROM "person" "person"
  LEFT JOIN "person_role" "person__person_roles" ON "person__person_roles"."person_id"="person"."id"
  ORDER BY "person"."name_folded" ASC, "person"."sign_in" ASC;

-- members: 1 query
SELECT "membership"."project_id" AS "membership_project_id", "membership"."person_id" AS "membership_person_id", "membership"."role" AS "membership_role", "membership__membership_person"."id" AS "membership__membership_person_id", "membership__membership_person"."sign_in" AS "membership__membership_person_sign_in", "membership__membership_person"."name" AS "membership__membership_person_name", "membership__membership_person"."name_folded" AS "membership__membership_person_name_folded", "membership__membership_person"."disabled" AS "membership__membership_person_disabled", "membership__membership_person"."group_name" AS "membership__membership_person_group_name", "membership__membership_person"."trained_until" AS "membership__membership_person_trained_until", "membership__membership_person__membership__membership_person_roles"."person_id" AS "membership__membership_person__membership__membership_person_roles_person_id", "membership__membership_person__membership__membership_person_roles"."role" AS "membership__membership_person__membership__membership_person_roles_role"
  FROM "membership" "membership"
  LEFT JOIN "person" "membership__membership_person" ON "membership__membership_person"."id"="membership"."person_id"
  LEFT JOIN "person_role" "membership__membership_person__membership__membership_person_roles" ON "membership__membership_person__membership__membership_person_roles"."person_id"="membership__membership_person"."id"
  WHERE (("membership"."project_id" = ?))
  ORDER BY "membership__membership_person"."name_folded" ASC, "membership__membership_person"."sign_in" ASC;

-- ofMember: 1 query
SELECT "membership"."project_id" AS "membership_project_id", "membership"."person_id" AS "membership_person_id", "membership"."role" AS "membership_role", "membership__membership_project"."id" AS "membership__membership_project_id", "membership__membership_project"."code" AS "membership__membership_project_code", "membership__membership_project"."title" AS "membership__membership_project_title", "membership__membership_project"."folded" AS "membership__membership_project_folded", "membership__membership_project"."book_id" AS "membership__membership_project_book_id", "membership__membership_project"."book_version" AS "membership__membership_project_book_version", "membership__membership_project"."book_sha256" AS "membership__membership_project_book_sha256", "membership__membership_project"."ended_at" AS "membership__membership_project_ended_at", "membership__membership_project"."delete_at" AS "membership__membership_project_delete_at", "membership__membership_project"."shares_drafts" AS "membership__membership_project_shares_drafts"
  FROM "membership" "membership"
  LEFT JOIN "project" "membership__membership_project" ON "membership__membership_project"."id"="membership"."project_id"
  WHERE (("membership"."person_id" = ?))
  ORDER BY "membership__membership_project"."code" ASC;
