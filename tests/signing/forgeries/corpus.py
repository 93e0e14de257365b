"""All forgeries of packages, by class."""

from tests.signing.forgeries.in_the_members import IN_THE_MEMBERS
from tests.signing.forgeries.in_the_order import IN_THE_ORDER
from tests.signing.forgeries.in_the_signature import IN_THE_SIGNATURE
from tests.signing.forgeries.in_the_zip import IN_THE_ZIP
from tests.signing.forgeries.workshop import Forgery

FORGERIES: tuple[Forgery, ...] = (*IN_THE_ZIP, *IN_THE_MEMBERS, *IN_THE_SIGNATURE, *IN_THE_ORDER)
