from dip_workshop.core.ids import new_id, new_replica_id


def test_ids_are_of_one_length_and_never_the_same():
    ids = [new_id() for _ in range(2000)]
    assert len(set(ids)) == 2000
    assert {len(i) for i in ids} == {26}
    assert all(i.isalnum() and i.islower() for i in ids)


def test_ids_made_later_sort_later(monkeypatch):
    made = []
    for seconds in (1, 2_000_000_000, 4_000_000_000):
        monkeypatch.setattr("time.time_ns", lambda now=seconds: now * 10**9)
        made.append(new_id())
    assert made == sorted(made)


def test_two_installations_get_two_names():
    assert new_replica_id() != new_replica_id()
    assert len(new_replica_id()) == 16
