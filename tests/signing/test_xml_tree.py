"""Plain XML and nothing else: what two programs might read as two documents is no document here."""

import pytest

from signing.xml_tree import NotStrict, canonical, parse, text_xml, value_xml

REFUSED = {
    "the prefix xml bound": '<a xmlns:xml="urn:x"/>',
    "the prefix xmlns bound": '<a xmlns:xmlns="urn:x"/>',
    "a prefix bound to nothing": '<a xmlns:p=""/>',
    "an attribute twice under two prefixes": '<a xmlns:p="u" xmlns:q="u" p:x="1" q:x="2"/>',
    "an element under no namespace": "<p:a/>",
    "an attribute under no namespace": '<a p:x="1"/>',
    "an attribute that is inherited": '<a xml:lang="vi"/>',
    "two colons": '<a:b:c xmlns:a="u" xmlns:a:b="u"/>',
    "two colons, both bound": '<a:b:c xmlns:a="u"/>',
    "a colon and no prefix": "<:a/>",
    "a prefix and no name": '<p: xmlns:p="u"/>',
    "an attribute that looks like a declaration": '<a xmlnsx="urn:x"/>',
    "another version": '<?xml version="1.1"?><a/>',
    "another encoding": '<?xml version="1.0" encoding="latin1"?><a/>',
    "a comment": "<a><!-- --></a>",
    "an instruction": "<a><?x y?></a>",
    "a document type": "<!DOCTYPE a><a/>",
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_may_be_two_documents_is_none(case: str) -> None:
    with pytest.raises(NotStrict):
        parse(REFUSED[case].encode())


def test_encodings_that_are_no_utf8_are_none() -> None:
    for data in ("<a>đ</a>".encode("utf-16"), b"<a>\xff</a>", b"<a/>\0"):
        with pytest.raises(NotStrict):
            parse(data)
    assert parse('\ufeff<?xml version="1.0" encoding="UTF-8"?><a>đ</a>'.encode()).text == "đ"


def test_attributes_come_by_namespace_those_without_one_first() -> None:
    text = '<a xmlns:p="A:u" xmlns:q="0:u" p:y="1" x="2" q:z="3"/>'
    assert canonical(parse(text.encode())).decode() == (
        '<a xmlns:p="A:u" xmlns:q="0:u" x="2" q:z="3" p:y="1"></a>'
    )


def test_what_xml_cannot_hold_is_a_question_mark() -> None:
    assert (text_xml("a\x00b\ufffe<"), value_xml('a\x1fb"')) == ("a?b?&lt;", "a?b&quot;")
