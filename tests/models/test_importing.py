"""How a field is known again."""

from models.importing import field_key


def test_fields_are_matched_with_or_without_the_word() -> None:
    assert field_key("Lĩnh vực: Hộ tịch") == field_key("hộ  tịch") == "ho tich"
    assert field_key("Lĩnh vực khác") == "khac"
    assert field_key("Lĩnh vực") == "linh vuc"
