-- For what is new since a moment: changes by others in open views, and rows changed since a date.
create index audit_entry_moment on audit_entry (occurred_at);
create index audit_entry_type_moment on audit_entry (object_type, occurred_at, object_id);
